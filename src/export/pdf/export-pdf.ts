/** A handout. */
import type { Exporter } from '../job.ts'

export const exportPdf: Exporter = () => {
  throw new Error('exportPdf is not written yet')
}
