/** How things are drawn in both themes, each way named once: one drawing whose colours are a matter of style. */
import { escapeXml } from '../domain/markup.ts'
import type { DrawingItem, FontFace, Stroke, TextItem } from '../drawing/drawing.ts'

/** Declarations that both themes share, and those of each. */
interface Rule {
  shared: string
  paper: string
  room: string
}

type Colours = readonly [property: string, paper: string, room: string]

export class StillClasses {
  readonly #prefix: string
  readonly #names = new Map<string, string>()
  readonly #rules: { name: string; rule: Rule }[] = []

  /** Put before each name, so that it is no other's. */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /**
   * The class of an item that both themes draw; `patternOf` names the pattern that fills it.
   * @throws where the two are no pair: then a theme changes more than colours.
   */
  nameOf(paper: DrawingItem, room: DrawingItem, patternOf: (key: string) => string): string {
    if (paper.kind === 'text' && room.kind === 'text') {
      return this.#named(textRule(paper), [
        ['fill', paper.colour, room.colour],
        ...(paper.halo !== null && room.halo !== null
          ? [['stroke', paper.halo.colour, room.halo.colour] as const]
          : []),
      ])
    }
    if (paper.kind !== 'path' || room.kind !== 'path') throw new Error('no pair')
    const [one, other] = [paper.fill, room.fill]
    const fill =
      one === null || other === null
        ? 'none'
        : 'pattern' in one
          ? `url(#${patternOf(one.pattern)})`
          : null
    return this.#named(
      [
        ...(fill === null ? [] : [`fill:${fill}`]),
        ...(paper.rule === 'evenodd' ? ['fill-rule:evenodd'] : []),
        ...strokeRule(paper.stroke),
        ...opacityRule(paper),
      ],
      [
        ...(one !== null && other !== null && 'colour' in one && 'colour' in other
          ? [['fill', one.colour, other.colour] as const]
          : []),
        ...(paper.stroke !== null && room.stroke !== null
          ? [['stroke', paper.stroke.colour, room.stroke.colour] as const]
          : []),
      ],
    )
  }

  #named(shared: readonly string[], colours: readonly Colours[]): string {
    const key = JSON.stringify([shared, colours])
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = `${this.#prefix}${this.#rules.length.toString(36)}`
    const of = (at: 1 | 2) => colours.map((one) => `${one[0]}:${one[at]}`).join(';')
    this.#names.set(key, name)
    this.#rules.push({ name, rule: { shared: shared.join(';'), paper: of(1), room: of(2) } })
    return name
  }

  /** All of them as styles; the dark theme is a class of the page. */
  css(): string {
    return this.#rules
      .map(({ name, rule: { shared, paper, room } }) => {
        const base = `.${name}{${[shared, paper].filter((one) => one !== '').join(';')}}`
        return room === paper ? base : `${base}.room .${name}{${room}}`
      })
      .map(escapeXml)
      .join('')
  }
}

function textRule(item: TextItem): string[] {
  const { font, size, letterSpacing, halo } = item
  return [
    `font:${fontOf(font, size)}`,
    ...(letterSpacing === 0 ? [] : [`letter-spacing:${String(letterSpacing)}px`]),
    ...(halo === null
      ? []
      : [`stroke-width:${String(halo.width * 2)}px;stroke-linejoin:round;paint-order:stroke`]),
    ...opacityRule(item),
  ]
}

function fontOf({ family, weight, slanted }: FontFace, size: number): string {
  const generic = family === 'Noto Sans' ? 'sans-serif' : 'serif'
  return `${slanted ? 'italic ' : ''}${String(weight)} ${String(size)}px '${family}',${generic}`
}

function strokeRule(stroke: Stroke | null): string[] {
  if (stroke === null) return []
  const { width, dashes, cap, join } = stroke
  return [
    `stroke-width:${String(width)}px`,
    ...(dashes.length === 0 ? [] : [`stroke-dasharray:${dashes.map(round).join(' ')}`]),
    ...(cap === 'butt' ? [] : [`stroke-linecap:${cap}`]),
    ...(join === 'miter' ? [] : [`stroke-linejoin:${join}`]),
  ]
}

const opacityRule = ({ opacity }: DrawingItem) =>
  opacity === 1 ? [] : [`opacity:${String(round(opacity))}`]

const round = (value: number) => Math.round(value * 100) / 100
