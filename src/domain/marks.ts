/** What the incidents leave on the map in one reading: a mark is never more precise than its source. */
import type { ToldIncident } from '../model/readings.ts'
import type { Family, IncidentKind, Precision } from '../model/schema/dossier.ts'
import type { DossierIndex } from './dossier-index.ts'
import { rulingOfIncident } from './evidence/verdict.ts'
import { isSure } from './facets/certainty.ts'
import { FAMILY_OF_INCIDENT } from './families.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

export interface Mark {
  /** Unique: reference and place. */
  id: string
  /** `incident:<id>`. */
  reference: string
  title: string
  place: string
  precision: Precision
  role: 'at' | 'from' | 'to'
  family: Family
  kind: IncidentKind
  /** Whether other sources bear the incident out: what its outline says. */
  sure: boolean
  /** Where the other reading has it, when the two differ: drawn as a faint broken outline. */
  ghost: boolean
}

/** The reading to draw: the checked one where it was asked for and exists, else the article's. */
export function readingOf(incident: ToldIncident, choice: ReadingChoice) {
  return choice === 'checked' && incident.checked !== null ? incident.checked : incident.told
}

/** The checked reading may name the event otherwise. */
export function titleOfIncident(incident: ToldIncident, choice: ReadingChoice): string {
  return (choice === 'checked' ? incident.checked?.title : undefined) ?? incident.title
}

/** Marks of all incidents, or of these; precision `none` leaves no mark. */
export function marksOf(
  index: DossierIndex,
  choice: ReadingChoice,
  incidents: readonly ToldIncident[] = index.toldIncidents,
): Mark[] {
  return incidents.flatMap((incident) => {
    const sure = isSure(rulingOfIncident(index, incident).verdict)
    const shown = readingOf(incident, choice)
    const other = choice === 'checked' ? incident.told : (incident.checked ?? incident.told)
    const placesShown = new Set(shown.places.map((one) => one.place))
    const mark = (one: (typeof shown.places)[number], ghost: boolean): Mark => ({
      id: `incident:${incident.id}@${one.place}`,
      reference: `incident:${incident.id}`,
      title: titleOfIncident(incident, choice),
      place: one.place,
      precision: one.precision,
      role: one.role ?? 'at',
      family: FAMILY_OF_INCIDENT[incident.kind],
      kind: incident.kind,
      sure,
      ghost,
    })
    return [
      ...shown.places.map((one) => mark(one, false)),
      ...other.places
        .filter((one) => !placesShown.has(one.place) && one.precision !== 'country')
        .map((one) => mark(one, true)),
    ].filter((one) => one.precision !== 'none')
  })
}
