/** Records as KML. */
import type { Exporter } from '../job.ts'

export const exportKml: Exporter = () => {
  throw new Error('exportKml is not written yet')
}
