/** A whole dossier as files, made from a seed: what `check` accepts and a person could have written, odd in every way that is allowed. */
import { claims } from './claims.ts'
import { documents } from './documents.ts'
import { draftOf } from './draft.ts'
import { factors } from './factors.ts'
import { geographyOf } from './geography.ts'
import { judgements } from './judgements.ts'
import { actors, incidents, names, sources } from './records.ts'
import { briefing, meta, sections } from './telling.ts'
import { optionsOf, type DossierOptions } from './options.ts'

export interface AnyDossier {
  id: string
  options: DossierOptions
  /** Paths inside the folder → bytes, as `compileDossier` takes them. */
  files: Map<string, Uint8Array>
}

/** JSON is YAML too, and escapes every letter in one way. */
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** The same seed and options give the same bytes; what the options leave out the seed chooses. */
export function anyDossier(seed: number, options: Partial<DossierOptions> = {}): AnyDossier {
  const whole = { ...optionsOf(seed), ...options }
  const draft = draftOf(seed, whole)
  const id = `generated-${String(seed)}`
  const { places, routes } = geographyOf(draft)
  const told = briefing(draft)
  const files = new Map([
    ['dossier.yaml', json(meta(draft, id))],
    ['sources.yaml', json(sources(draft))],
    ['claims.yaml', json(claims(draft))],
    ['actors.yaml', json(actors(draft))],
    ['incidents.yaml', json(incidents(draft))],
    ['factors.yaml', json(factors(draft))],
    ['places.geojson', json(places)],
    ['routes.geojson', json(routes)],
    ['judgements.yaml', json(judgements(draft))],
    ['names.yaml', json(names(draft))],
    ...(told === null ? [] : [['briefing.yaml', json(told)] as const]),
    ...sections(draft),
    ...documents(draft),
  ])
  const bytes = [...files].map(([name, text]) => [name, new TextEncoder().encode(text)] as const)
  return { id, options: whole, files: new Map(bytes) }
}
