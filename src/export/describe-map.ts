/** What a map shows, in words, for those who do not see it: the same on the screen and in every export. */
import type { Boundaries } from '../domain/boundaries.ts'
import { compassTo, kilometresBetween } from '../domain/distance/globe.ts'
import { pointOf } from '../domain/distance/legs.ts'
import { sayKilometres } from '../words/record/say-kilometres.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { homeBounds } from '../domain/home-bounds.ts'
import { layerCatalogue } from '../domain/layer-catalogue.ts'
import { nameIn } from '../domain/names.ts'
import { splitReference } from '../domain/references.ts'
import { spokenLabel } from '../domain/spoken-label.ts'
import { titleOf } from '../domain/titles.ts'
import { MapSources } from '../map/sources/build-sources.ts'
import type { Padding } from '../map/sources/frame.ts'
import type { Size } from '../view/projection.ts'
import { marksInFrame, type InFrame } from '../drawing/marks-in-frame.ts'
import type { View } from '../view/view.ts'
import { sayView } from './say-view.ts'
import { SPOKEN_WORDS } from '../words/export/spoken.ts'
import { EXPORT_WORDS } from '../words/export/exports.ts'

/** Records of a kind that are named; of more their number is told. */
const NAMED = { incident: 8, route: 5, place: 12 } as const
type Kind = keyof typeof NAMED

/** What is drawn from is dear to make, and stays the same for a dossier. */
const made = new WeakMap<DossierIndex, MapSources>()

function sourcesOf(index: DossierIndex, boundaries: Boundaries): MapSources {
  const sources = made.get(index) ?? new MapSources(index, boundaries)
  made.set(index, sources)
  return sources
}

/** Sentences: what is shown and chosen, in which reading, on what ground, and each record that is in sight. */
export function describeMap(
  index: DossierIndex,
  boundaries: Boundaries,
  view: View,
  frame: Size & { inset?: Padding },
): string {
  const { layers, selection, reading } = view
  const seen = marksInFrame(
    sourcesOf(index, boundaries),
    view,
    homeBounds(index, boundaries, frame),
    frame,
  )
  const titles = layerCatalogue(index).filter(({ id }) => layers.includes(id))
  return [
    EXPORT_WORDS.layers(titles.map((one) => one.title)),
    ...(selection === null ? [] : [EXPORT_WORDS.selected(titleOf(index, selection, reading))]),
    `${sayView(index, view).join('; ')}.`,
    ...sayGround(index, seen),
    ...sayMarks(index, reading, seen.marks),
  ].join(' ')
}

/** Where the middle lies from the nearest place that has a spot of its own. */
function sayGround(index: DossierIndex, { middle, kilometres }: InFrame): string[] {
  const [x, y] = middle
  const [nearest] = index.dossier.places.features
    .flatMap(({ id, properties: { names } }) => {
      const at = pointOf(index, id)
      if (at === null) return []
      return [{ name: nameIn(names, 'en'), at, km: kilometresBetween(at, [x, y]) }]
    })
    .toSorted((a, b) => a.km - b.km)
  const wide = sayKilometres(twoFigures(kilometres))
  if (nearest === undefined) return [EXPORT_WORDS.wide(wide)]
  const { name, at, km } = nearest
  const compass = compassTo(at, [x, y])
  // Where the middle is as good as there, no direction is worth a word.
  const near = compass === null || km < kilometres / 50
  return [
    near
      ? EXPORT_WORDS.middleAt(name, wide)
      : EXPORT_WORDS.middle(sayKilometres(twoFigures(km)), compass, name, wide),
  ]
}

function twoFigures(km: number): number {
  return Number(km.toPrecision(2))
}

function sayMarks(
  index: DossierIndex,
  reading: View['reading'],
  marks: readonly string[],
): string[] {
  if (marks.length === 0) return [EXPORT_WORDS.noMarks]
  const kinds = Object.keys(NAMED).filter((kind): kind is Kind => kind in NAMED)
  return kinds.flatMap((kind) => {
    const labels = marks.flatMap((reference) => {
      if (splitReference(reference)?.kind !== kind) return []
      const label = spokenLabel(index, reference, reading, true, SPOKEN_WORDS)
      return label === null ? [] : [label]
    })
    if (labels.length === 0) return []
    const named = labels
      .slice(0, NAMED[kind])
      .map(({ title, details }) =>
        kind === 'place' ? title : `${title} (${details.slice(1).join(', ')})`,
      )
    const rest = labels.length - named.length
    return [EXPORT_WORDS.marks[kind](labels.length, named, rest)]
  })
}
