/** What of a View changes its map, but for its names: the panels around it do not. */
import type { View } from '../../view/view.ts'

export function drawnOf(view: View) {
  const { camera, layers, opacity, selection, reading, theme } = view
  const { filters, time, certain, question } = view
  return [camera, layers, opacity, selection, reading, theme, filters, time, certain, question]
}
