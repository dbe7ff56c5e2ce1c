/** Words that exported pictures and pages carry beside the dossier's own. */
import { DIRECTIONS } from '../record/directions.ts'
import { JUDGEMENT_FIELDS } from '../record/judgement-fields.ts'
import type { Compass } from '../../domain/distance/globe.ts'
import { FACTOR_KINDS } from '../record/kinds.ts'
import { LEG_WORDS } from '../record/legs.ts'
import { GHOST_WORDS, READING_WORDS } from '../record/readings.ts'
import { NONE_GIVEN } from '../record/unknown.ts'
import type { Facet } from '../../domain/vocabulary.ts'
import type { Judgement, Marking, Source } from '../../model/schema/dossier.ts'

export const EXPORT_WORDS = {
  program: 'Cartouche',
  reading: READING_WORDS,
  legend: 'Legend',
  sources: 'Sources',
  findings: 'What other sources have',
  judgements: {
    title: 'Judgements',
    lead: 'How likely a thing is, in the seven bands of ICD 203, and our confidence in saying so are two scales and are given apart.',
    judges: { article: 'the article’s', ours: 'ours' } satisfies Record<Judgement['whose'], string>,
    ...JUDGEMENT_FIELDS,
    alternatives: 'Another explanation',
    none: NONE_GIVEN,
  },
  reliability: {
    A: 'A, completely reliable',
    B: 'B, usually reliable',
    C: 'C, fairly reliable',
    D: 'D, not usually reliable',
    E: 'E, unreliable',
    F: 'F, cannot be judged',
  } satisfies Record<Source['reliability'], string>,
  howSure: 'How sure',
  /** Rows of the legend that say how sure a mark is. */
  sure: {
    whole: 'corroborated by other sources',
    hollow: 'not corroborated, or only in part',
    /** By the reading that is shown. */
    ghost: GHOST_WORDS,
    ...LEG_WORDS,
  },
  /** What the filters leave out, where it stays in the picture. */
  outside: 'Paler: outside the filters',
  /** A layer whose marks all mean one thing. */
  layerOf: (title: string, label: string) => `${title}: ${label.toLocaleLowerCase('en')}`,
  /** A class of a measure, and how many areas are drawn in it. */
  areas: (label: string, count: number) =>
    `${label} · ${String(count)} ${count === 1 ? 'area' : 'areas'}`,
  more: (count: number) => `and ${String(count)} more`,
  onlyCertain: 'only what is certain',
  window: (words: string) => `time: ${words}`,
  dimmed: 'the rest is dimmed',
  chosen: (facet: Facet, values: readonly string[]) => `${FACETS[facet]}: ${values.join(', ')}`,
  disputed: { yes: 'yes', no: 'no' } as Readonly<Record<string, string>>,
  article: (title: string, publisher: string, date: string) =>
    `After “${title}”, ${publisher}, ${date}.`,
  dossier: (author: string, asOf: string) => `Dossier: ${author}, as of ${asOf}.`,
  basemap: 'Boundaries of 2011: Natural Earth. Places: GeoNames, CC BY 4.0.',
  made: (date: string) => `Made ${date}`,
  /** A question of distance, as its shape and rings are drawn. */
  question: {
    within: (km: string, name: string) => `what lies within ${km} of ${name} is ringed`,
    nearest: (of: string, name: string) => `the ${of} nearest to ${name} are ringed`,
    path: (km: string, points: number) => `a path of ${points} points, ${km} long`,
  },
  turned: (bearing: number) =>
    `turned: up is ${String(Math.abs(bearing))}° ${bearing > 0 ? 'east' : 'west'} of north`,
  marking: (marking: Marking) => `TLP:${marking.toUpperCase()}`,
  description: (reading: string, layers: readonly string[]) =>
    `A map. ${reading}. It shows: ${layers.length === 0 ? 'the land alone' : layers.join(', ')}.`,
  /** What a picture shows, for those who do not see it. */
  mapOf: (title: string) => `Map: ${title}.`,
  layers: (titles: readonly string[]) =>
    titles.length === 0 ? 'No layer is switched on.' : `Shown: ${titles.join('; ')}.`,
  selected: (title: string) => `Chosen: ${title}.`,
  /** What ground a picture holds. */
  wide: (wide: string) => `The map is about ${wide} wide.`,
  middleAt: (name: string, wide: string) =>
    `The middle is at ${name}; the map is about ${wide} wide.`,
  middle: (far: string, compass: Compass, name: string, wide: string) =>
    `The middle lies about ${far} ${DIRECTIONS[compass]} of ${name}; the map is about ${wide} wide.`,
  marks: {
    incident: (count: number, named: readonly string[], rest: number) =>
      inSight(count, ['incident', 'incidents'], named, rest),
    route: (count: number, named: readonly string[], rest: number) =>
      inSight(count, ['route or flow', 'routes and flows'], named, rest),
    place: (count: number, named: readonly string[], rest: number) =>
      inSight(count, ['town or post', 'towns and posts'], named, rest),
  },
  noMarks: 'No mark is in sight.',
  noBriefing: 'the dossier has no briefing: write a briefing.yaml, or export a View instead',
  /** @see `Slide`: what a job names and the briefing has not. */
  noSlide: (id: string) => `the briefing has no slide “${id}”`,
} as const

/** `names` of the kind, one and many; marks from west to east. */
function inSight(
  count: number,
  [one, many]: readonly [string, string],
  named: readonly string[],
  rest: number,
): string {
  const more = rest === 0 ? '' : `; and ${String(rest)} more`
  return `In sight ${count === 1 ? `is 1 ${one}` : `are ${String(count)} ${many}`}: ${named.join('; ')}${more}.`
}

const FACETS: Readonly<Record<Facet, string>> = {
  kind: 'kind',
  actor: 'who',
  place: 'where',
  factor: FACTOR_KINDS.risk,
  source: 'source',
  reliability: 'reliability',
  certainty: 'how sure',
  disputed: 'other sources differ',
  precision: 'known to the',
  marking: 'marking',
}
