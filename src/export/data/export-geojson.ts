/** Records as GeoJSON. */
import type { Exporter } from '../job.ts'

export const exportGeojson: Exporter = () => {
  throw new Error('exportGeojson is not written yet')
}
