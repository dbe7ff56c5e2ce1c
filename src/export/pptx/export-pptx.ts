/** Slides. */
import type { Exporter } from '../job.ts'

export const exportPptx: Exporter = () => {
  throw new Error('exportPptx is not written yet')
}
