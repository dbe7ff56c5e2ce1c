/** The records of a dossier, each with its place in its file: what the checks between records work on. */
import type {
  Actor,
  Briefing,
  Claim,
  DossierMeta,
  Factor,
  Incident,
  Judgement,
  NameMention,
  Place,
  Route,
  Section,
  Source,
} from '../schema/dossier.ts'
import { problemAt, type Complaint, type Path, type Piece } from '../piece.ts'
import type { Problem } from '../problem.ts'

export interface Entry<T> {
  piece: Piece
  at: Path
  value: T
}

/** Whole records, and the ids of all, whole or not; null when the file cannot be read: nothing can dangle then. */
export interface Shelf<T> {
  entries: readonly Entry<T>[]
  ids: ReadonlySet<string> | null
}

export interface Shelves {
  meta: Entry<DossierMeta> | null
  sources: Shelf<Source>
  claims: Shelf<Claim>
  actors: Shelf<Actor>
  incidents: Shelf<Incident>
  factors: Shelf<Factor>
  judgements: Shelf<Judgement>
  places: Shelf<Place>
  routes: Shelf<Route>
  names: Shelf<NameMention>
  briefing: Entry<Briefing> | null
  sections: Shelf<Section>
}

/** A problem inside a record; the path is from the record. */
export function problemIn(entry: Entry<unknown>, path: Path, complaint: Complaint): Problem {
  return problemAt(entry.piece, [...entry.at, ...path], complaint)
}

export function byId<T extends { id: string }>(shelf: Shelf<T>): ReadonlyMap<string, T> {
  return new Map(shelf.entries.map(({ value }) => [value.id, value]))
}

export const values = <T>({ entries }: Shelf<T>): T[] => entries.map(({ value }) => value)
