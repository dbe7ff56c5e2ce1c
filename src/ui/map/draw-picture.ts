/** Pictures of Views for what has no live map, as the grid of slides and the console: drawn one after another, each once. */
import type { Desk } from '../../state/desk.svelte.ts'
import type { MapFrame, MapDrawer } from '../../map/svg/draw-map.ts'
import type { Drawing, FontFace as Face } from '../../map/svg/drawing.ts'
import { stepViewOf } from '../../view/step-view.ts'
import type { View } from '../../view/view.ts'

/** As many as a long briefing has slides; those that were asked for longest ago go first. */
const KEPT = 60

/** Letters of all three label languages. */
const LETTERS = 'Aё Ққ'

const drawers = new WeakMap<Desk, Promise<MapDrawer>>()
const pictures = new Map<string, Promise<Drawing>>()
let queue: Promise<unknown> = Promise.resolve()

async function openDrawer(desk: Desk): Promise<MapDrawer> {
  const [{ MapDrawer }] = await Promise.all([
    import('../../map/svg/draw-map.ts'),
    ...[400, 600].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`, LETTERS)),
  ])
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('This browser has no canvas to measure letters with')
  const measure = (text: string, { family, weight, slanted }: Face, size: number) => {
    context.font = `${slanted ? 'italic ' : ''}${weight} ${size}px "${family}"`
    return context.measureText(text).width
  }
  return new MapDrawer(desk.index, desk.boundaries, measure)
}

function drawerOf(desk: Desk): Promise<MapDrawer> {
  const known = drawers.get(desk)
  if (known !== undefined) return known
  const drawer = openDrawer(desk)
  drawers.set(desk, drawer)
  drawer.catch(() => drawers.delete(desk))
  return drawer
}

/** The page breathes between two pictures. */
const breath = () => new Promise((resolve) => setTimeout(resolve))

/** What a picture is made of, in the page's own fonts. */
export function drawPicture(desk: Desk, view: View, frame: MapFrame): Promise<Drawing> {
  const key = JSON.stringify([stepViewOf(view), frame])
  const known = pictures.get(key)
  if (known !== undefined) {
    pictures.delete(key)
    pictures.set(key, known)
    return known
  }
  const picture = queue.then(breath).then(async () => (await drawerOf(desk)).draw(view, frame))
  queue = picture.catch(() => undefined)
  pictures.set(key, picture)
  picture.catch(() => pictures.delete(key))
  const [oldest] = pictures.keys()
  if (pictures.size > KEPT && oldest !== undefined) pictures.delete(oldest)
  return picture
}
