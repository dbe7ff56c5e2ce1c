/** The files of a new dossier, by their paths in its folder. */
import { briefingYaml, openMarkdown, toldMarkdown } from './template-words.ts'
import { placesGeojson, routesGeojson } from './template-geography.ts'
import * as records from './template-records.ts'
import type { Told } from './told.ts'

const FILES: Readonly<Record<string, (told: Told) => string>> = {
  'dossier.yaml': records.dossierYaml,
  'sources.yaml': records.sourcesYaml,
  'claims.yaml': records.claimsYaml,
  'incidents.yaml': records.incidentsYaml,
  'actors.yaml': records.actorsYaml,
  'factors.yaml': records.factorsYaml,
  'judgements.yaml': records.judgementsYaml,
  'places.geojson': placesGeojson,
  'routes.geojson': routesGeojson,
  'briefing.yaml': briefingYaml,
  'text/en/01-told.md': toldMarkdown,
  'text/en/02-open.md': openMarkdown,
}

export const newFiles = (told: Told): ReadonlyMap<string, string> =>
  new Map(Object.entries(FILES).map(([name, write]) => [name, write(told)]))
