/** The dossier that the built site carries, read as the site reads it, so that tests name what it really holds. */
import { readFileSync } from 'node:fs'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { layerCatalogue } from '../../../src/domain/layer-catalogue.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'

export const DOSSIER_ID = 'kazakhstan-2011'

export function compiledDossier(): Record<string, unknown> {
  const raw: unknown = JSON.parse(readFileSync(`dist/data/${DOSSIER_ID}.json`, 'utf8'))
  if (typeof raw !== 'object' || raw === null) throw new Error('The compiled dossier is no record')
  return { ...raw }
}

function readIndex(): DossierIndex {
  const parsed = parseDossier(compiledDossier())
  if (!parsed.ok) throw new Error('The built dossier does not hold together')
  return new DossierIndex(parsed.dossier)
}

export const index = readIndex()
export const layers = layerCatalogue(index)

/** @throws for a place that is drawn as an area. */
export function positionOf(place: string): readonly [number, number] {
  const [longitude, latitude] = index.places.get(place)?.geometry?.coordinates ?? []
  if (longitude === undefined || latitude === undefined) throw new Error(`${place} is no point`)
  return [longitude, latitude]
}
