/** The map's palette as CSS variables, so that legend, links and marks share one set of colours. */
import { PALETTES } from '../../map/style/palette.ts'
import type { Theme } from '../../view/view.ts'

export function themeVariables(theme: Theme): string {
  const { family, attention, district, land, water } = PALETTES[theme]
  return [
    ...Object.entries(family).map(([name, colour]) => `--${name}:${colour}`),
    ...attention.map((colour, step) => `--attention-${String(step)}:${colour}`),
    `--map-district:${district}`,
    `--map-land:${land}`,
    `--map-water:${water}`,
  ].join(';')
}
