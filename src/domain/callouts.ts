/** What is written beside an incident's mark: when and what, how it ended, and what the other reading has. */
import type { Reading, ToldIncident } from '../model/readings.ts'
import type { CountRange, Outcome } from '../model/schema/dossier.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'
import { ofSide, rangeOf } from '../model/counts.ts'
import { CALLOUT_WORDS as WORDS } from '../words/record/callouts.ts'
import { OTHER_READING_WORDS } from '../words/record/readings.ts'
import { sayCountInCallout as count } from '../words/record/say-count.ts'
import type { DossierIndex } from './dossier-index.ts'
import { readingOf, titleOfIncident } from './marks.ts'
import { refer } from './references.ts'
import { sayShortDate } from '../words/record/say-short-date.ts'
import { titleOf } from './titles.ts'

export interface Callout {
  /** `incident:<id>`. */
  reference: string
  /** The day, what and where. */
  head: string
  /** The day and where, for a narrow map. */
  short: string
  /** How it ended; null where the reading does not tell. */
  outcome: string | null
  /** What the other reading has, or that there is none; null where both agree. */
  other: string | null
}

/** Of each reference that is an incident, in their order. */
export function calloutsOf(
  index: DossierIndex,
  reading: ReadingChoice,
  references: readonly string[],
): Callout[] {
  return references.flatMap((reference) => {
    const found = index.record(reference)
    return found?.kind === 'incident' ? [calloutOf(index, reading, found.record)] : []
  })
}

function calloutOf(index: DossierIndex, reading: ReadingChoice, incident: ToldIncident): Callout {
  const shown = readingOf(incident, reading)
  const when = dateIn(index, shown)
  const where = placesIn(index, shown)
  return {
    reference: refer('incident', incident.id),
    head: WORDS.head(when, whatOf(incident, reading), where),
    short: WORDS.short(when, where),
    outcome: outcomeIn(shown.outcome),
    other: otherOf(index, reading, incident),
  }
}

const dateIn = (index: DossierIndex, { date }: Reading) =>
  date === undefined ? WORDS.undated : sayShortDate(date, yearOf(index))

/** The year that goes without saying: the one in which the article appeared. */
function yearOf({ dossier }: DossierIndex): number | null {
  const [year] = /\d{4}/.exec(dossier.meta.article.published) ?? []
  return year === undefined ? null : Number(year)
}

/** Two are named, of more the first. */
function placesIn(index: DossierIndex, { places }: Pick<Reading, 'places'>): string {
  const names = places.map(({ place }) => titleOf(index, refer('place', place)))
  const [first, second, ...others] = names
  if (first === undefined) return WORDS.noPlace
  if (second === undefined) return first
  return others.length === 0 ? WORDS.both(first, second) : WORDS.elsewhere(first)
}

/** The title without its place where it ends in the kind of event, as `suicide bombing`; else that kind. */
function whatOf(incident: ToldIncident, reading: ReadingChoice): string {
  const title = titleOfIncident(incident, reading).toLowerCase()
  const [what = ''] = title.split(/,| in | at | of /)
  return what.endsWith(incident.kind) ? what : WORDS.kinds[incident.kind]
}

/** Killed and arrested; of those who were only hurt, that. Null where nobody is counted. */
function outcomeIn(outcome: Outcome | undefined): string | null {
  const { killed, injured, arrested } = outcome ?? {}
  const parts = [
    ...(killed === undefined ? [] : [`${WORDS.dead(count(rangeOf(killed)))}${sidesOf(killed)}`]),
    ...(killed !== undefined || injured === undefined ? [] : [WORDS.hurt(count(rangeOf(injured)))]),
    ...(arrested === undefined ? [] : [WORDS.held(count(rangeOf(arrested)))]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function sidesOf(people: CountRange): string {
  const said = (['suspects', 'forces'] as const).flatMap((side) => {
    const range = ofSide(people, side)
    return range === null ? [] : [WORDS[side](count(range))]
  })
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

function otherOf(
  index: DossierIndex,
  reading: ReadingChoice,
  { told, checked }: ToldIncident,
): string | null {
  if (checked === null) return WORDS.alone
  const [here, there] = reading === 'checked' ? [checked, told] : [told, checked]
  const differs = (of: (one: Reading) => string | null) => of(here) !== of(there)
  const parts = [
    ...(differs((one) => dateIn(index, one)) ? [dateIn(index, there)] : []),
    ...(differs((one) => placesIn(index, one)) ? [placesIn(index, there)] : []),
  ]
  const outcome = outcomeIn(there.outcome)
  if (parts.length === 0 && outcome !== null && differs((one) => outcomeIn(one.outcome))) {
    parts.push(outcome)
  }
  if (parts.length === 0) return null
  return OTHER_READING_WORDS[reading](parts.join(', '))
}
