/** The colours of a figure's page, beside the map's own. */
import type { Hex } from '../../map/style/colour.ts'
import { PALETTES, type Palette } from '../../map/style/palette.ts'
import type { Theme } from '../../view/view.ts'

export interface Inks {
  palette: Palette
  page: Hex
  ink: string
  quiet: string
  rule: Hex
}

const PAGE: Readonly<Record<Theme, Omit<Inks, 'palette'>>> = {
  paper: { page: '#fffefb', ink: '#1f2328', quiet: '#5b5f63', rule: '#b8b0a2' },
  room: { page: '#171b20', ink: '#e8e6e1', quiet: '#a9aeb1', rule: '#4a525c' },
}

export const inksOf = (theme: Theme): Inks => ({ palette: PALETTES[theme], ...PAGE[theme] })
