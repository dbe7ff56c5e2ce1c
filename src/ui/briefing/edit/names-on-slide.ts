/** The names that a slide's map shows beside its words, in a window of 1920 by 1080. */
import type { NameOnMap } from '../../../presentation/slides/slide-warnings.ts'
import type { Slide } from '../../../presentation/slides/slides.ts'
import { wordsOf } from '../../../presentation/slides/panel-side.ts'
import { inWindow } from '../../../presentation/slides/stage.ts'
import { wordsBox } from '../../../presentation/slides/words-box.ts'
import type { TextItem } from '../../../drawing/drawing.ts'
import type { Workspace } from '../../../state/workspace.svelte.ts'
import { drawPicture } from '../../map/draw-picture.ts'

const WALL = { width: 1920, height: 1080 } as const

/** Null where nothing can be drawn, and when nobody waits any more. */
export async function namesOnSlide(
  workspace: Workspace,
  slide: Pick<Slide, 'kind' | 'view'>,
  signal: AbortSignal,
): Promise<NameOnMap[] | null> {
  const words = wordsOf(workspace, slide)
  const box = wordsBox(WALL, words.cover, words.side)
  const { camera } = slide.view
  const view = { ...slide.view, camera: camera === null ? null : inWindow(camera, WALL, words) }
  const drawing = await drawPicture(workspace, view, { ...WALL, taken: [box] }, signal)
  if (drawing === null) return null
  const names = new Map<string, NameOnMap>()
  for (const item of drawing.items)
    if (item.kind === 'text' && isInSight(item)) {
      // The lines of one name are one name.
      const id = item.key ?? item.text
      const { text, size } = item
      names.set(`${item.layer ?? ''} ${id}`, { text, size })
    }
  return [...names.values()]
}

const isInSight = ({ x, y }: TextItem) => x >= 0 && y >= 0 && x <= WALL.width && y <= WALL.height
