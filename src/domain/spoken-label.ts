/** What a mark is when it is spoken: its title, kind, place, date and certainty, in that order. */
import type { PlaceKind, Precision } from '../model/schema/dossier.ts'
import type { DossierIndex } from './dossier-index.ts'
import { rulingOfIncident } from './evidence/verdict.ts'
import { certaintyOfRoute, type Certainty } from './facets/certainty.ts'
import { readingOf, titleOfIncident } from './marks.ts'
import { nameIn } from './names.ts'
import { refer } from './references.ts'
import { sayDate } from '../words/record/say-date.ts'
import { titleOf } from './titles.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

/** The words of one catalogue. */
export interface SpokenWords {
  precision: Readonly<Record<Precision, string>>
  /** A place with how closely it is known. */
  known: (place: string, precision: string) => string
  certainty: Readonly<Record<Certainty, string>>
  /** Why a place is on the map. */
  role: Readonly<Record<'named' | 'implied' | 'checked' | 'waypoint' | 'not meant', string>>
  route: (kind: string) => string
  between: (from: string, to: string) => string
  undated: string
  disputed: string
  outside: string
}

export interface SpokenLabel {
  title: string
  /** Kind, place, date and certainty, as far as the record has them. */
  details: readonly string[]
}

/** Null for what is no mark: only incidents, routes and places are. */
export function spokenLabel(
  index: DossierIndex,
  reference: string,
  reading: ReadingChoice,
  inFocus: boolean,
  words: SpokenWords,
): SpokenLabel | null {
  const own = ownLabel(index, reference, reading, words)
  if (own === null || inFocus) return own
  return { ...own, details: [...own.details, words.outside] }
}

function ownLabel(
  index: DossierIndex,
  reference: string,
  reading: ReadingChoice,
  words: SpokenWords,
): SpokenLabel | null {
  const found = index.record(reference)
  const name = (place: string) => titleOf(index, refer('place', place))
  const when = (date: string | undefined) => (date === undefined ? words.undated : sayDate(date))
  switch (found?.kind) {
    case 'incident': {
      const incident = found.record
      const shown = readingOf(incident, reading)
      const places = shown.places.map(({ place, precision }) =>
        words.known(name(place), words.precision[precision]),
      )
      const { verdict } = rulingOfIncident(index, incident)
      return {
        title: titleOfIncident(incident, reading),
        details: [incident.kind, ...places, when(shown.date), words.certainty[verdict]],
      }
    }
    case 'route': {
      const { title, kind, legs, date, disputed } = found.record.properties
      const [from, to] = [legs[0]?.from, legs.at(-1)?.to]
      const certainty = certaintyOfRoute(found.record)
      return {
        title,
        details: [
          words.route(kind),
          ...(from === undefined || to === undefined ? [] : [words.between(name(from), name(to))]),
          when(date),
          words.certainty[certainty],
          ...(disputed ? [words.disputed] : []),
        ],
      }
    }
    case 'place': {
      const { names, kind, role, within, country } = found.record.properties
      const area = areaName(index, within) ?? areaName(index, country)
      return {
        title: nameIn(names, 'en'),
        details: [kind satisfies PlaceKind, ...(area === null ? [] : [area]), words.role[role]],
      }
    }
    case 'claim':
    case 'actor':
    case 'factor':
    case 'judgement':
    case 'source':
    case 'date':
    case undefined:
      return null
    default:
      return found satisfies never
  }
}

/** Name of the place that has this boundary, where the dossier has one. */
function areaName(index: DossierIndex, code: string | undefined): string | null {
  if (code === undefined) return null
  const area = index.dossier.places.features.find(({ properties }) => properties.boundary === code)
  return area === undefined ? null : nameIn(area.properties.names, 'en')
}
