/** Links of the narrative as W3C Web Annotations. */
import type { Exporter } from '../job.ts'

export const exportAnnotations: Exporter = () => {
  throw new Error('exportAnnotations is not written yet')
}
