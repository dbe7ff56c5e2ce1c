/** What a first screen says: how many incidents came out how, and the chief ones with what the other reading has. */
import type { ReadingChoice } from '../model/schema/vocabulary.ts'
import type { Family, Verdict } from '../model/schema/dossier.ts'
import type { ToldIncident, Reading } from '../model/readings.ts'
import { chiefIncidents } from './chief.ts'
import type { DossierIndex } from './dossier-index.ts'
import { countVerdicts, rulingOfIncident } from './evidence/verdict.ts'
import { FAMILY_OF_INCIDENT } from './families.ts'
import { readingOf, titleOfIncident } from './marks.ts'
import { refer } from './references.ts'
import { sayDate } from '../words/record/say-date.ts'
import { titleOf } from './titles.ts'

export interface EventLine {
  /** `incident:<id>`. */
  reference: string
  family: Family
  verdict: Verdict
  /** Null where the reading gives no date. */
  when: string | null
  title: string
  /** Date and places of the other reading, where they are not the same; else null. */
  other: string | null
}

/** How many incidents have each verdict. */
export const incidentVerdicts = (index: DossierIndex): Record<Verdict, number> =>
  countVerdicts(index.dossier.incidents.map((one) => rulingOfIncident(index, one).verdict))

/** The chief incidents as one reading has them. */
export function chiefEvents(index: DossierIndex, reading: ReadingChoice): EventLine[] {
  return chiefIncidents(index).map((incident) => {
    const shown = readingOf(incident, reading)
    return {
      reference: refer('incident', incident.id),
      family: FAMILY_OF_INCIDENT[incident.kind],
      verdict: rulingOfIncident(index, incident).verdict,
      when: shown.date === undefined ? null : sayDate(shown.date),
      title: titleOfIncident(incident, reading),
      other: otherOf(index, incident, reading),
    }
  })
}

function otherOf(
  index: DossierIndex,
  incident: ToldIncident,
  reading: ReadingChoice,
): string | null {
  const { told, checked } = incident
  if (checked === null) return null
  const [shown, other] = reading === 'checked' ? [checked, told] : [told, checked]
  const date = other.date === undefined || other.date === shown.date ? null : sayDate(other.date)
  const namesOf = ({ places }: Reading) =>
    places.map(({ place }) => titleOf(index, refer('place', place))).join(', ')
  const places = namesOf(other) === namesOf(shown) ? null : namesOf(other)
  const parts = [date, places].filter((one) => one !== null && one !== '')
  return parts.length === 0 ? null : parts.join(', ')
}
