/** The callouts of a View as the map takes them: which incidents have one, where, and on which side of their mark. */
import type { Boundaries } from '../../domain/boundaries.ts'
import { calloutsOf } from '../../domain/callouts.ts'
import { chiefIncidents } from '../../domain/chief.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { drawnExtentOf } from '../../domain/drawn-extent.ts'
import { readingOf } from '../../domain/marks.ts'
import { refer, splitReference } from '../../domain/references.ts'
import { pixelOf } from '../../view/projection.ts'
import type { View } from '../../view/view.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import {
  CALLOUT_SIZE,
  marksAt,
  obstaclesAt,
  type CalloutFrame,
  type DataOf,
  type CalloutSpot,
} from './callout-obstacles.ts'
import { placeCallouts, type CalloutAt, type PlacedCallout } from './place-callouts.ts'
import { viewEmphasis } from './view-emphasis.ts'

/** No step and no screen names more at once. */
const MOST = 6

/** A pane of less has room for one line each, and one of less still for none. */
const NARROW = 620
const LEAST = 360

/** Incidents that are called out, the chosen one first: those of the slide, or the chief ones. */
export function calledOut(
  index: DossierIndex,
  view: Pick<View, 'selection' | 'layers' | 'chrome'>,
  about: readonly string[] | null,
): string[] {
  if (!view.layers.includes('incidents') || view.chrome === 'embed') return []
  const wanted = about ?? chiefIncidents(index).map(({ id }) => refer('incident', id))
  const chosen = view.selection === null ? [] : [view.selection]
  const incidents = [...chosen, ...wanted].flatMap((one) => incidentOf(index, one) ?? [])
  return [...new Set(incidents)].slice(0, MOST)
}

/** The incident itself, or the one that a claim tells. */
function incidentOf(index: DossierIndex, reference: string): string | null {
  const parts = splitReference(reference)
  if (parts?.kind === 'incident') return reference
  const told = parts?.kind === 'claim' ? index.claims.get(parts.id)?.tells : undefined
  return told === undefined ? null : refer('incident', told)
}

/** What filters leave out has none. */
export function calloutFeatures(
  index: DossierIndex,
  boundaries: Boundaries,
  view: View,
  frame: CalloutFrame,
  dataOf: DataOf,
): MapCollection {
  if (frame.width < LEAST) return NONE
  const emphasis = viewEmphasis(index, view)
  const called = calledOut(index, view, frame.about).filter((one) => (emphasis?.(one) ?? 1) === 1)
  if (called.length === 0) return NONE
  const drawn = marksAt(frame, dataOf)
  const list = calloutsOf(index, view.reading, called).flatMap(
    (callout): (CalloutAt & CalloutSpot)[] => {
      const spot =
        drawn.spotOf(callout.reference) ?? areaSpot(index, boundaries, view, callout.reference)
      if (spot === null) return []
      return [{ callout, ...spot, at: pixelOf(spot.position, frame.camera, frame) }]
    },
  )
  const spots = new Map(list.map((one) => [one.callout.reference, one]))
  const { width, height, covered, scale } = frame
  const placed = placeCallouts(
    list.filter(({ at }) => at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height),
    obstaclesAt(view, frame, drawn.rooms, dataOf),
    {
      left: Math.max(EDGE, covered.left),
      top: Math.max(EDGE, covered.top),
      right: width - Math.max(EDGE, covered.right),
      bottom: height - Math.max(EDGE, covered.bottom),
    },
    { size: CALLOUT_SIZE * scale, narrow: width / scale < NARROW },
  )
  // What a slide speaks of is all of one weight.
  const isSlide = frame.about !== null
  const chosen = view.selection === null || isSlide ? null : incidentOf(index, view.selection)
  return collection(
    placed.flatMap((one): MapFeature[] => {
      const spot = spots.get(one.callout.reference)
      return spot === undefined ? [] : [featureOf(one, spot, chosen)]
    }),
  )
}

const NONE = collection([])
const EDGE = 6

function featureOf(
  { callout, lines, side, seats, away }: PlacedCallout,
  { position, area = '' }: CalloutSpot,
  chosen: string | null,
): MapFeature {
  const [head = '', ...rest] = lines
  const { reference, other } = callout
  const line = (text: string | undefined) => (text === undefined ? '' : `\n${text}`)
  return mapFeature(
    { type: 'Point', coordinates: position },
    {
      key: reference,
      area,
      head,
      outcome: line(rest.find((one) => one !== other)),
      other: line(rest.find((one) => one === other)),
      anchor: side,
      side: `${side} ${String(seats)} ${String(away)}`,
      back: chosen !== null && chosen !== reference,
    },
  )
}

/** What is known to a province has its words on the province; of a country the chip under its name is enough. */
function areaSpot(
  index: DossierIndex,
  boundaries: Boundaries,
  { reading }: Pick<View, 'reading'>,
  reference: string,
): CalloutSpot | null {
  const found = index.record(reference)
  if (found?.kind !== 'incident') return null
  for (const { place, precision } of readingOf(found.record, reading).places) {
    const extent = drawnExtentOf(index, boundaries, place, precision)
    if (extent?.as !== 'areas') continue
    const [first] = extent.areas.filter(({ manner }) => manner === 'hatch')
    if (first !== undefined)
      return { position: first.area.properties.label, seats: 0, area: refer('place', place) }
  }
  return null
}
