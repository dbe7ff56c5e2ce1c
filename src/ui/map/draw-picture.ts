/** Pictures of Views for what has no live map, as the grid of slides and the console: drawn one after another, each once. */
import type { Desk } from '../../state/desk.svelte.ts'
import type { MapFrame, MapDrawer } from '../../map/svg/draw-map.ts'
import type { Drawing, FontFace as Face } from '../../map/svg/drawing.ts'
import type { SvgOptions } from '../../map/svg/to-svg.ts'
import { stepViewOf } from '../../view/step-view.ts'
import type { View } from '../../view/view.ts'

/** As many as a long briefing has slides; those that were asked for longest ago go first. */
const KEPT = 60

/** Letters of all three label languages. */
const LETTERS = 'Aё Ққ'

interface Studio {
  drawer: MapDrawer
  toSvg: (drawing: Drawing, options: SvgOptions) => string
}

const studios = new WeakMap<Desk, Promise<Studio>>()
const pictures = new Map<string, Promise<string>>()
let queue: Promise<unknown> = Promise.resolve()
let made = 0

async function openStudio(desk: Desk): Promise<Studio> {
  const [{ MapDrawer }, { toSvg }] = await Promise.all([
    import('../../map/svg/draw-map.ts'),
    import('../../map/svg/to-svg.ts'),
    ...[400, 600].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`, LETTERS)),
  ])
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('This browser has no canvas to measure letters with')
  const measure = (text: string, { family, weight, slanted }: Face, size: number) => {
    context.font = `${slanted ? 'italic ' : ''}${weight} ${size}px "${family}"`
    return context.measureText(text).width
  }
  return { drawer: new MapDrawer(desk.index, desk.boundaries, measure), toSvg }
}

function studioOf(desk: Desk): Promise<Studio> {
  const known = studios.get(desk)
  if (known !== undefined) return known
  const studio = openStudio(desk)
  studios.set(desk, studio)
  studio.catch(() => studios.delete(desk))
  return studio
}

/** The page breathes between two pictures. */
const breath = () => new Promise((resolve) => setTimeout(resolve))

/** In its turn. */
function inTurn<T>(desk: Desk, work: (studio: Studio) => Promise<T>): Promise<T> {
  const done = queue.then(breath).then(async () => work(await studioOf(desk)))
  queue = done.catch(() => undefined)
  return done
}

/** What a picture is made of, in the page's own fonts. */
export const drawingOf = (desk: Desk, view: View, frame: MapFrame): Promise<Drawing> =>
  inTurn(desk, ({ drawer }) => drawer.draw(view, frame))

/** SVG text, whose letters are in the page's own fonts. */
export function drawPicture(desk: Desk, view: View, frame: MapFrame): Promise<string> {
  const key = JSON.stringify([stepViewOf(view), frame])
  const known = pictures.get(key)
  if (known !== undefined) {
    pictures.delete(key)
    pictures.set(key, known)
    return known
  }
  const picture = inTurn(desk, async ({ drawer, toSvg }) => {
    made += 1
    return toSvg(await drawer.draw(view, frame), { title: '', prefix: `picture-${made}` })
  })
  pictures.set(key, picture)
  picture.catch(() => pictures.delete(key))
  const [oldest] = pictures.keys()
  if (pictures.size > KEPT && oldest !== undefined) pictures.delete(oldest)
  return picture
}
