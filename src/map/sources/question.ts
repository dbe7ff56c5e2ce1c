/** A question of distance as the map draws it: shape, lines with their lengths, and what was found. */
import type { Position } from '../../domain/boundaries.ts'
import { anchorOf } from '../../domain/distance/anchor.ts'
import { foundWithin, nearestOf } from '../../domain/distance/answer.ts'
import { groundOf } from '../../domain/distance/ground.ts'
import { pointsAlong } from '../../domain/distance/arc.ts'
import { bearingTo, kilometresBetween, offset } from '../../domain/distance/globe.ts'
import type { LegHit, SpotHit } from '../../domain/distance/within.ts'
import { kilometresByLanguage } from '../../words/record/say-kilometres.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Question } from '../../view/view.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** What a feature is drawn as. */
export type QuestionPart = 'area' | 'line' | 'ray' | 'point' | 'hit' | 'mark' | 'name'

export function questionFeatures(
  index: DossierIndex,
  question: Question | null,
  reading: ReadingChoice,
): MapCollection {
  switch (question?.ask) {
    case undefined:
      return collection([])
    case 'path':
      return collection(pathFeatures(question.points))
    case 'circle':
    case 'corridor':
      return collection(reachFeatures(index, question, reading))
    case 'nearest':
      return collection(nearestFeatures(index, question, reading))
    default:
      return question satisfies never
  }
}

function pathFeatures(points: readonly Position[]): MapFeature[] {
  const legs = points.slice(1).map((to, at): [Position, Position] => [points[at] ?? to, to])
  return [
    ...legs.flatMap((leg) => [lineOf('line', leg), nameOf(leg)]),
    ...points.map((point) => spotOf('point', point)),
  ]
}

function reachFeatures(
  index: DossierIndex,
  question: Extract<Question, { ask: 'circle' | 'corridor' }>,
  reading: ReadingChoice,
): MapFeature[] {
  const ground = groundOf(index, question, reading)
  if (typeof ground === 'string') return []
  const { base, shape } = ground
  const { spots } = foundWithin(index, base, question.km, reading)
  const area = mapFeature(shape, { part: 'area' })
  const hits = hitsOf(spots)
  if (base.kind === 'legs') return [area, ...hits]
  const { position } = base.anchor
  // The figure stands on the circle's edge, where it is true.
  const edge = offset(position, question.km, 0)
  return [area, ...hits, spotOf('point', position), label(edge, question.km)]
}

function nearestFeatures(
  index: DossierIndex,
  question: Extract<Question, { ask: 'nearest' }>,
  reading: ReadingChoice,
): MapFeature[] {
  const ranked = nearestOf(index, question, reading)
  if (typeof ranked === 'string') {
    const anchor = anchorOf(index, question.to, reading)
    return typeof anchor === 'string' ? [] : [spotOf('point', anchor.position)]
  }
  const from = ranked.from.position
  const apart = distinct(ranked.hits.map(({ position }) => position)).filter(
    (position) => kilometresBetween(from, position) > 0,
  )
  const rays = apart.map((position): [Position, Position] => [from, position])
  return [
    ...rays.flatMap((ray) => [lineOf('ray', ray), nameOf(ray)]),
    ...hitsOf(ranked.hits),
    spotOf('point', from),
  ]
}

function lineOf(part: QuestionPart, leg: readonly [Position, Position]): MapFeature {
  return mapFeature({ type: 'LineString', coordinates: pointsAlong(leg) }, { part })
}

function nameOf([from, to]: readonly [Position, Position]): MapFeature {
  const length = kilometresBetween(from, to)
  return label(offset(from, length / 2, bearingTo(from, to)), length)
}

function label(at: Position, km: number): MapFeature {
  const { en, ru, kk } = kilometresByLanguage(km)
  const part: QuestionPart = 'name'
  return mapFeature(
    { type: 'Point', coordinates: at },
    { part, name_en: en, name_ru: ru, name_kk: kk },
  )
}

const spotOf = (part: QuestionPart, at: Position): MapFeature =>
  mapFeature({ type: 'Point', coordinates: at }, { part })

/** One ring a spot, wide enough for the marks where there are some. */
function hitsOf(hits: readonly (SpotHit | LegHit)[]): MapFeature[] {
  const isMark = (hit: SpotHit | LegHit) => 'kind' in hit && hit.kind === 'incidents'
  const marks = distinct(hits.filter(isMark).map(({ position }) => position))
  const known = new Set(marks.map((one) => one.join(' ')))
  const others = distinct(hits.map(({ position }) => position)).filter(
    (one) => !known.has(one.join(' ')),
  )
  return [
    ...marks.map((position) => spotOf('mark', position)),
    ...others.map((position) => spotOf('hit', position)),
  ]
}

const distinct = (positions: readonly Position[]): Position[] => [
  ...new Map(positions.map((one) => [one.join(' '), one])).values(),
]
