/** The View with its callouts, placed for the camera and the pane: made again only when one of these differs. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { sameCamera } from '../../view/same-camera.ts'
import { sameValue } from '../../view/same-value.ts'
import type { View } from '../../view/view.ts'
import type { MapSources, SourceView } from '../sources/build-sources.ts'
import type { MapCollection } from '../sources/collection.ts'
import { coverFeatures } from '../sources/covers.ts'
import type { CalloutFrame } from '../sources/callout-obstacles.ts'
import { roomNames } from '../sources/room-names.ts'
import { DESK, roomLettering, type Lettering } from '../style/lettering.ts'
import { calloutFeatures } from '../sources/callouts.ts'

/** Parts of a View that callouts follow; one that changes keeps its other parts. */
const FOLLOWED = [
  'selection',
  'layers',
  'reading',
  'language',
  'filters',
  'time',
  'certain',
  'chrome',
] as const

export type NamedView = View & SourceView & { callouts: MapCollection }

interface Made {
  view: NamedView
  frame: CalloutFrame
}

export class NamedViews {
  readonly #index: DossierIndex
  readonly #boundaries: Boundaries
  readonly #sources: MapSources
  #last: Made | null = null

  constructor(index: DossierIndex, boundaries: Boundaries, sources: MapSources) {
    this.#index = index
    this.#boundaries = boundaries
    this.#sources = sources
  }

  /** Sized for a room while an audience looks on. */
  lettering(view: View, frame: CalloutFrame): Lettering {
    if (view.present?.as !== 'audience') return DESK
    return roomLettering(
      frame,
      roomNames(view, frame, (id) => this.#sources.data(id, view)),
    )
  }

  of(view: View, frame: CalloutFrame): NamedView {
    const callouts = this.#kept(view, frame) ?? this.#place(view, frame)
    const { taken = [], camera } = frame
    const named = { ...view, callouts, covers: coverFeatures(taken, camera, frame) }
    this.#last = { view: named, frame }
    return named
  }

  #kept(view: View, frame: CalloutFrame) {
    const last = this.#last
    if (last === null || FOLLOWED.some((part) => view[part] !== last.view[part])) return undefined
    const { camera, ...rest } = frame
    const { camera: before, ...others } = last.frame
    return sameCamera(camera, before) && sameValue(rest, others) ? last.view.callouts : undefined
  }

  #place(view: View, frame: CalloutFrame) {
    return calloutFeatures(this.#index, this.#boundaries, view, frame, (id) =>
      this.#sources.data(id, view),
    )
  }
}
