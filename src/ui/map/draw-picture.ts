/** Pictures of Views for what has no live map, as the grid of slides and the console: drawn one after another, each once. */
import { arrive } from '../../load/arrive.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import type { MapFrame, MapDrawer } from '../../drawing/draw-map.ts'
import type { Drawing, FontFace as Face } from '../../drawing/drawing.ts'
import type { View } from '../../view/view.ts'
import { drawnOf } from './drawn-of.ts'

/** As many as a long briefing has slides; those that were asked for longest ago go first. */
const KEPT = 60

/** Letters of all three label languages. */
const LETTERS = 'Aё Ққ'

interface Picture {
  /** Null when nobody wanted it any more by its turn, and where nothing can be drawn. */
  drawing: Promise<Drawing | null>
  /** Of those who wait for its turn, aborted by whoever no longer does; null once it has come. */
  waiting: AbortSignal[] | null
}

const drawers = new WeakMap<Workspace, Promise<MapDrawer | null>>()
const pictures = new Map<string, Picture>()
let queue: Promise<unknown> = Promise.resolve()

/** Null where the browser has no canvas to draw on. */
async function openDrawer(workspace: Workspace): Promise<MapDrawer | null> {
  const [{ MapDrawer }] = await Promise.all([
    arrive(() => import('../../drawing/draw-map.ts')),
    ...[400, 600].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`, LETTERS)),
  ])
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return null
  const measure = (text: string, { family, weight, slanted }: Face, size: number) => {
    context.font = `${slanted ? 'italic ' : ''}${weight} ${size}px "${family}"`
    return context.measureText(text).width
  }
  return new MapDrawer(workspace.index, workspace.boundaries, measure)
}

/** One for the page. */
export function drawerOf(workspace: Workspace): Promise<MapDrawer | null> {
  const known = drawers.get(workspace)
  if (known !== undefined) return known
  const drawer = openDrawer(workspace)
  drawers.set(workspace, drawer)
  drawer.catch(() => drawers.delete(workspace))
  return drawer
}

/** The page breathes between two pictures. */
const breath = () => new Promise((resolve) => setTimeout(resolve))

/**
 * What a picture is made of, in the page's own fonts. Null where nothing can be drawn, and when every signal
 * that asked for it was aborted before its turn: whoever drags through a hundred Views waits for the last alone.
 */
export function drawPicture(
  workspace: Workspace,
  view: View,
  frame: MapFrame,
  signal: AbortSignal,
): Promise<Drawing | null> {
  const key = JSON.stringify([drawnOf(view), view.language, frame])
  const known = pictures.get(key)
  if (known !== undefined) {
    known.waiting?.push(signal)
    pictures.delete(key)
    pictures.set(key, known)
    return known.drawing
  }
  const waiting = [signal]
  const drawing = queue.then(breath).then(async () => {
    picture.waiting = null
    if (waiting.every(({ aborted }) => aborted)) {
      pictures.delete(key)
      return null
    }
    const drawer = await drawerOf(workspace)
    return drawer === null ? null : drawer.draw(view, frame)
  })
  const picture: Picture = { drawing, waiting }
  queue = drawing.catch(() => undefined)
  pictures.set(key, picture)
  drawing.catch(() => pictures.delete(key))
  const [oldest] = pictures.keys()
  if (pictures.size > KEPT && oldest !== undefined) pictures.delete(oldest)
  return drawing
}
