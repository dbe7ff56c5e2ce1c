/** The View with its callouts, placed for the camera and the pane: made again only when one of these differs. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { sameCamera } from '../../view/same-camera.ts'
import { sameValue } from '../../view/same-value.ts'
import type { View } from '../../view/view.ts'
import type { MapSources, SourceView } from '../sources/build-sources.ts'
import type { MapCollection } from '../sources/collection.ts'
import { coverFeatures, edgesOf } from '../sources/covers.ts'
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

export type NamedView = View & SourceView & { callouts: MapCollection; covers: MapCollection }

interface Made {
  view: NamedView
  frame: CalloutFrame
}

function sameFrame({ camera, ...rest }: CalloutFrame, other: CalloutFrame): boolean {
  const { camera: otherCamera, ...others } = other
  return sameCamera(camera, otherCamera) && sameValue(rest, others)
}

/** On a slide a name is whole or not there; a map that is moved by hand names what comes in. */
function coversIn(frame: CalloutFrame): MapCollection {
  const edges = frame.about === null ? [] : edgesOf(frame)
  return coverFeatures([...(frame.taken ?? []), ...edges], frame.camera, frame)
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
    const last = this.#last !== null && sameFrame(this.#last.frame, frame) ? this.#last.view : null
    const isFollowed = last !== null && FOLLOWED.every((part) => view[part] === last[part])
    const named = {
      ...view,
      callouts: isFollowed ? last.callouts : this.#place(view, frame),
      covers: last === null ? coversIn(frame) : last.covers,
    }
    this.#last = { view: named, frame }
    return named
  }

  #place(view: View, frame: CalloutFrame) {
    return calloutFeatures(this.#index, this.#boundaries, view, frame, (id) =>
      this.#sources.data(id, view),
    )
  }
}
