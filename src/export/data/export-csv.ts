/** Records as tables. */
import type { Exporter } from '../job.ts'

export const exportCsv: Exporter = () => {
  throw new Error('exportCsv is not written yet')
}
