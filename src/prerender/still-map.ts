/** (dossier, View) → a small picture of its map that any window can show before a script has run, in both themes. */
import type { Boundaries } from '../domain/boundaries.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { escapeMarkup, escapeXml } from '../domain/markup.ts'
import type { CameraState } from '../drawing/camera.ts'
import { compactPath } from '../drawing/compact-path.ts'
import { MapDrawer } from '../drawing/draw-map.ts'
import type { Drawing, DrawingItem, MeasureText, TextItem } from '../drawing/drawing.ts'
import { buildLayers } from '../map/style/build-style.ts'
import type { View } from '../view/view.ts'
import { STILL_ID } from './ids.ts'
import { StillClasses } from './still-classes.ts'
import { askedFor, frameOf, shrunk } from './still-frame.ts'
import { stillPath, STEPS } from './still-paths.ts'

export interface StillInputs {
  index: DossierIndex
  boundaries: Boundaries
  measure: MeasureText
  view: View
  /** What it shows, for those who do not see it. */
  label: string
}

/** A phone shows the ground in this share of the pixels: fewer names have room, and stand larger on it. */
const PHONE = 0.3

/** Lines keep their width however large the window shows the ground; a phone has its own names. */
const STYLES =
  '#first-map .ground path{vector-effect:non-scaling-stroke}#first-map .phone{display:none}' +
  '@media(max-width:760px),(max-height:480px){#first-map .wide{display:none}#first-map .phone{display:inline}}'

type Pair = readonly [paper: DrawingItem, room: DrawingItem]

interface Both {
  pairs: readonly Pair[]
  paper: Drawing
  room: Drawing
}

/** An `svg` element with its styles. A View with a camera of its own is drawn in that camera's pixels. */
export async function drawStill(inputs: StillInputs): Promise<string> {
  const { index, boundaries, measure, view, label } = inputs
  const drawer = new MapDrawer(index, boundaries, measure)
  const { cameraState, framed } = frameOf(view.camera, index.dossier.meta.bounds)
  const ground = await drawBoth(drawer, view, cameraState)
  const writer = new StillWriter(ground)
  const symbols = new Set(buildLayers(index, view).flatMap(idOfSymbols))
  const isSymbol = ([{ layer }]: Pair) => layer !== null && symbols.has(layer)
  const lines = ground.pairs.filter((pair) => !isSymbol(pair)).map((pair) => writer.line(pair))
  const wide = writer.group('wide', ground.pairs.filter(isSymbol), 1)
  const phone =
    framed === null
      ? ''
      : writer.group(
          'phone',
          (await drawBoth(drawer, view, shrunk(cameraState, PHONE))).pairs.filter(isSymbol),
          1 / PHONE,
        )
  const patterns = writer.patterns()
  return [
    `<svg id="${STILL_ID}" viewBox="${boxOf(cameraState, framed)}" role="img" aria-label="${escapeMarkup(label)}"`,
    framed === null
      ? ` width="${String(cameraState.width)}" height="${String(cameraState.height)}">`
      : '>',
    `<style>${STYLES}${writer.css()}</style><defs>${patterns}</defs>`,
    `<g class="ground" transform="scale(${String(1 / STEPS)})">${lines.join('')}</g>`,
    // Names that a phone leaves out stand where no phone sees them.
    framed === null ? wide.replace('class="wide"', '') : wide + phone,
    '</svg>',
  ].join('')
}

function boxOf(
  { width, height }: CameraState,
  framed: { width: number; height: number } | null,
): string {
  const shown = framed ?? { width, height }
  return [(width - shown.width) / 2, (height - shown.height) / 2, shown.width, shown.height]
    .map((one) => String(Math.round(one * 100) / 100))
    .join(' ')
}

const idOfSymbols = ({ id, type }: { id: string; type: string }) => (type === 'symbol' ? [id] : [])

/** @throws where the themes do not draw the same shapes: then one picture cannot stand for both. */
async function drawBoth(drawer: MapDrawer, view: View, cameraState: CameraState): Promise<Both> {
  const { camera, frame } = askedFor(cameraState)
  const paper = await drawer.draw({ ...view, camera, theme: 'paper' }, frame)
  const room = await drawer.draw({ ...view, camera, theme: 'room' }, frame)
  const pairs = paper.items.map((one, at): Pair => {
    const other = room.items[at]
    if (other?.layer !== one.layer || other.kind !== one.kind)
      throw new Error(`the themes differ in more than colours: ${String(one.layer)}`)
    return [one, other]
  })
  return { pairs, paper, room }
}

class StillWriter {
  readonly #classes = new StillClasses('m')
  readonly #ground: Both
  /** Ids of shapes by their path data. */
  readonly #drawn = new Map<string, string>()

  constructor(ground: Both) {
    this.#ground = ground
  }

  css(): string {
    return this.#classes.css()
  }

  /** A shape that is drawn once more, as an area and its outline are, is named. */
  line([paper, room]: Pair): string {
    const d = paper.kind === 'path' ? stillPath(paper.d) : ''
    if (d === '') return ''
    const name = this.#classOf([paper, room])
    const known = this.#drawn.get(d)
    if (known !== undefined) return `<use class="${name}" href="#${known}"/>`
    const id = `first-shape-${this.#drawn.size.toString(36)}`
    this.#drawn.set(d, id)
    return `<g class="${name}"><path id="${id}" d="${d}"/></g>`
  }

  /** Marks and names in their own pixels, enlarged to the ground's. */
  group(name: string, pairs: readonly Pair[], scale: number): string {
    const size = scale === 1 ? '' : ` transform="scale(${String(Math.round(scale * 1e4) / 1e4)})"`
    return `<g class="${name}"${size}>${pairs.map((pair) => this.#symbol(pair)).join('')}</g>`
  }

  #symbol([paper, room]: Pair): string {
    const name = this.#classOf([paper, room])
    return paper.kind === 'text'
      ? textOf(paper, name)
      : `<path class="${name}" d="${compactPath(paper.d)}"/>`
  }

  /** Tiles stay as large as they were drawn, on ground that is drawn in steps. */
  patterns(): string {
    const { paper, room } = this.#ground
    return [...paper.patterns]
      .map(([key, { size, items }]) => {
        const others = room.patterns.get(key)?.items ?? []
        const side = String(Math.round(size * 100) / 100)
        const inside = items.map((one, at) => {
          const name = this.#classOf([one, others[at] ?? one])
          return `<path class="${name}" d="${compactPath(one.d)}"/>`
        })
        return `<pattern id="${this.#patternOf(key)}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="scale(${String(STEPS)})">${inside.join('')}</pattern>`
      })
      .join('')
  }

  readonly #patternOf = (key: string) =>
    `first-hatch-${String([...this.#ground.paper.patterns.keys()].indexOf(key))}`

  #classOf([paper, room]: Pair): string {
    return this.#classes.nameOf(paper, room, this.#patternOf)
  }
}

function textOf({ text, x, y, rotate }: TextItem, name: string): string {
  const [left, top] = [x, y].map((one) => String(Math.round(one * 10) / 10))
  const turn =
    rotate === 0 ? '' : ` transform="rotate(${String(rotate)} ${left ?? ''} ${top ?? ''})"`
  return `<text class="${name}" x="${left ?? ''}" y="${top ?? ''}"${turn}>${escapeXml(text)}</text>`
}
