/** A View as a picture. */
import type { Exporter } from '../job.ts'

export const exportPng: Exporter = () => {
  throw new Error('exportPng is not written yet')
}
export const exportSvg: Exporter = () => {
  throw new Error('exportSvg is not written yet')
}
