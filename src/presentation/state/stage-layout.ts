/** How the slides of a presentation stand in a window of any size: worked out once for each. */
import { wordsOf } from '../slides/panel-side.ts'
import type { Slide } from '../slides/slides.ts'
import { inWindow, onStage, type WordsPlace } from '../slides/stage.ts'
import type { Size } from '../../view/projection.ts'
import type { View } from '../../view/view.ts'
import type { Workspace, Framing } from '../../state/workspace.svelte.ts'

export class StageLayout {
  readonly #workspace: Workspace
  readonly #words = new WeakMap<Slide, WordsPlace>()

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  /** Where the words of a slide stand over its map. */
  wordsOf(slide: Slide): WordsPlace {
    const words = this.#words.get(slide) ?? wordsOf(this.#workspace, slide)
    this.#words.set(slide, words)
    return words
  }

  /** A View of a slide as a window of some size has it. */
  seen(slide: Slide, view: View, size: Size): View {
    const { camera } = view
    if (camera === null) return view
    return { ...view, camera: inWindow(camera, size, this.wordsOf(slide)) }
  }

  /** How the map of a presentation is framed for the slide that is shown. */
  framing(shown: () => Slide | null): Framing {
    const framed =
      (frame: typeof inWindow): Framing['inWindow'] =>
      (camera, size) => {
        const slide = shown()
        return slide === null ? camera : frame(camera, size, this.wordsOf(slide))
      }
    return { inWindow: framed(inWindow), onStage: framed(onStage) }
  }
}
