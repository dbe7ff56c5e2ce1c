/** What the incidents leave on the map in one reading: a mark is never more precise than its source. */
import type { Family, Incident, IncidentKind, Precision } from '../model/schema/dossier.ts'
import { FAMILY_OF_INCIDENT } from './families.ts'

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
  disputed: boolean
  /** Where the other reading has it, when the two differ: drawn as a faint broken outline. */
  ghost: boolean
}

/** The reading to draw: the checked one where it was asked for and exists, else the article's. */
export function readingOf(incident: Incident, choice: 'told' | 'checked') {
  return choice === 'checked' && incident.checked !== null ? incident.checked : incident.told
}

/** The checked reading may name the event otherwise. */
export function titleOfIncident(incident: Incident, choice: 'told' | 'checked'): string {
  return (choice === 'checked' ? incident.checked?.title : undefined) ?? incident.title
}

/** All marks of the incidents; precision `none` leaves no mark. `disputed` holds ids of incidents with a dispute. */
export function marksOf(
  incidents: readonly Incident[],
  disputed: ReadonlySet<string>,
  choice: 'told' | 'checked',
): Mark[] {
  return incidents.flatMap((incident) => {
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
      disputed: disputed.has(incident.id),
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
