/** Styles of the page before its app, for a page that has not unpacked the app's own: small, with both themes' colours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PALETTES } from '../map/style/palette.ts'
import type { Theme } from '../view/view.ts'
import { PROJECT } from './project.ts'

const read = (file: string) => readFileSync(join(PROJECT, 'src', file), 'utf8')

function blockOf(selector: string, base: string): string {
  const block = new RegExp(`${selector}\\s*\\{([^}]*)\\}`).exec(base)?.[1]
  if (block === undefined) throw new Error(`base.css has no rule for ${selector}`)
  return block
}

/** As base.css has them: paper is light whatever the screen is. */
const ON_PAPER = String.raw`\.paper,\s*\.room`
const DARK_SCREEN = String.raw`@media screen \{\s*\.room`

/** Colours of the theme as the app's own styles have them, and of its map. */
function coloursOf(theme: Theme, selector: string, base: string): string {
  const { family, land } = PALETTES[theme]
  const families = Object.entries(family).map(([name, colour]) => `--${name}:${colour}`)
  return [blockOf(selector, base), ...families, `--map-land:${land}`].join(';')
}

/** Fewer letters: no comments and no room that only a reader of the source needs. */
const small = (css: string) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>~]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';;', ';')
    .trim()

export function firstStyles(): string {
  const base = read('ui/base.css')
  return small(
    [
      `:root{${blockOf(':root', base)}}`,
      `.paper,.room{${coloursOf('paper', ON_PAPER, base)}}`,
      `@media screen{.room{${coloursOf('room', DARK_SCREEN, base)}}}`,
      read('prerender/first.css'),
    ].join('\n'),
  )
}
