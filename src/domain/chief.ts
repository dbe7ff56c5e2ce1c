/** The incidents that a first screen names and that are called out on the map, the chief one first. */
import type { ToldIncident } from '../model/readings.ts'
import { LIMITS } from '../model/limits.ts'
import type { DossierIndex } from './dossier-index.ts'

/** Those that the dossier chose, else the first of its incidents; at most `LIMITS.chief`. */
export function chiefIncidents(index: DossierIndex): ToldIncident[] {
  const { chief } = index.dossier.meta
  if (chief === undefined) return index.toldIncidents.slice(0, LIMITS.chief)
  return chief.flatMap((id) => index.toldIncidents.find((one) => one.id === id) ?? [])
}
