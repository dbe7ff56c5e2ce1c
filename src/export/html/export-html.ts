/** The whole app in one file. */
import type { Exporter } from '../job.ts'

export const exportHtml: Exporter = () => {
  throw new Error('exportHtml is not written yet')
}
