/** The records of a dossier, each with its place in its file: what the checks between records work on. */
import type {
  Actor,
  Briefing,
  Claim,
  DossierDocument,
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
import { problemAt, type Diagnostic, type Path, type SourceFile } from '../source-file.ts'
import type { Problem } from '../problem.ts'

export interface Entry<T> {
  sourceFile: SourceFile
  at: Path
  value: T
}

/** Whole records, and the ids of all, whole or not; null when the file cannot be read: nothing can dangle then. */
export interface Collection<T> {
  entries: readonly Entry<T>[]
  ids: ReadonlySet<string> | null
}

export interface Collections {
  meta: Entry<DossierMeta> | null
  sources: Collection<Source>
  claims: Collection<Claim>
  actors: Collection<Actor>
  incidents: Collection<Incident>
  factors: Collection<Factor>
  judgements: Collection<Judgement>
  places: Collection<Place>
  routes: Collection<Route>
  documents: Collection<DossierDocument>
  names: Collection<NameMention>
  briefing: Entry<Briefing> | null
  sections: Collection<Section>
}

/** A problem inside a record; the path is from the record. */
export function problemIn(entry: Entry<unknown>, path: Path, diagnostic: Diagnostic): Problem {
  return problemAt(entry.sourceFile, [...entry.at, ...path], diagnostic)
}

export function byId<T extends { id: string }>(collection: Collection<T>): ReadonlyMap<string, T> {
  return new Map(collection.entries.map(({ value }) => [value.id, value]))
}

export const values = <T>({ entries }: Collection<T>): T[] => entries.map(({ value }) => value)
