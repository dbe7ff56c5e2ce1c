/** A name → the places that it may mean, best first. */
import type { Atlas, AtlasArea } from './atlas.ts'
import {
  candidateOfArea,
  candidateOfTown,
  CITY,
  kindOfTown,
  type Candidate,
  type FoundKind,
} from './candidate.ts'
import { townsThatAnswer } from './gazetteer.ts'
import { answerOf, betterAnswer, compareAnswers, wantedName, type Answered } from './name-key.ts'

export interface Question {
  name: string
  /** Whether it must be within what was named. */
  isWithin: ((candidate: Candidate) => boolean) | null
  kind: FoundKind | null
  geonames: number | null
}

/** A place whose name answers; where it lies is asked only of those that are told. */
export interface Found extends Answered {
  kind: FoundKind
  /** By which those that answer alike are put in order, the largest first. */
  weight: number
  geonames: number | null
  candidate: () => Candidate
}

/** Near spellings are there only where nothing is called so. */
export function lookUp(question: Question, atlas: Atlas): Found[] {
  const wanted = wantedName(question.name)
  if (wanted.key === '') return []
  const { kind, geonames, isWithin } = question
  const towns = townsThatAnswer(wanted).map((one): Found => ({
    ...one,
    kind: kindOfTown(one.town),
    weight: one.town.population ?? 0,
    geonames: one.town.geonames,
    candidate: once(() => candidateOfTown(one, atlas)),
  }))
  const areas = [...atlas.countries.values(), ...atlas.provinces].flatMap((area): Found[] => {
    const answered = areaAnswer(area, (name, isMain) => answerOf(wanted, name, isMain))
    if (answered === null) return []
    const candidate = once(() => candidateOfArea(area, answered))
    return [{ ...answered, kind: area.kind, weight: WEIGHT[area.kind], geonames: null, candidate }]
  })
  const found = [...areas, ...towns]
    .filter((one) => kind === null || one.kind === kind)
    .filter((one) => geonames === null || one.geonames === geonames)
    .filter((one) => isWithin === null || isWithin(one.candidate()))
    .sort((one, other) => compareAnswers(one, other) || other.weight - one.weight)
  return found[0]?.answer === 'near spelling'
    ? found
    : found.filter(({ answer }) => answer !== 'near spelling')
}

/** Neither has a population here: a country is meant before any town, a province before a village of its name. */
const WEIGHT = { country: Number.POSITIVE_INFINITY, province: CITY }

function areaAnswer(
  { names: { en, ...others } }: AtlasArea,
  ask: (name: string, isMain: boolean) => Answered | null,
): Answered | null {
  return Object.values(others).reduce<Answered | null>(
    (best, name) => betterAnswer(best, ask(name, false)),
    ask(en, true),
  )
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** The one place that the name means; null where several answer as well, or none is called so. */
export function theOneMeant(found: readonly Found[]): Found | null {
  const [best, next] = found
  if (best === undefined || best.answer === 'beginning' || best.answer === 'near spelling')
    return null
  return next?.answer === best.answer ? null : best
}
