/** Which colour family a record belongs to: the one place where kinds become meaning on the map. */
import { subjectsOf } from '../model/subjects.ts'
import type { Claim, ClaimKind, Family, IncidentKind, RouteKind } from '../model/schema/dossier.ts'
import type { DossierIndex } from './dossier-index.ts'

export const FAMILY_OF_INCIDENT: Readonly<Record<IncidentKind, Family>> = {
  bombing: 'violence',
  shooting: 'violence',
  'attack series': 'violence',
  raid: 'operations',
  arrest: 'operations',
  extradition: 'operations',
  statement: 'policy',
  budget: 'policy',
}

/** Families that incidents are of, the gravest first. */
export const INCIDENT_FAMILIES = [
  'violence',
  'operations',
  'policy',
] as const satisfies readonly Family[]

export const FAMILY_OF_ROUTE: Readonly<Record<RouteKind, Family>> = {
  drugs: 'drugs',
  refugees: 'refugees',
  migration: 'migration',
  money: 'links',
  communication: 'links',
  extradition: 'operations',
  recruits: 'links',
  cell: 'violence',
}

const FAMILY_OF_CLAIM: Readonly<Record<ClaimKind, Family>> = {
  incident: 'violence',
  arrest: 'operations',
  policy: 'policy',
  finance: 'policy',
  link: 'links',
  trend: 'links',
  'risk factor': 'migration',
  forecast: 'links',
}

export function kindsOfClaim(claim: Claim): readonly ClaimKind[] {
  return typeof claim.kind === 'string' ? [claim.kind] : claim.kind
}

/** Family of a claim's first kind. */
export function familyOfClaim(claim: Claim): Family {
  const [first] = kindsOfClaim(claim)
  return first === undefined ? 'links' : FAMILY_OF_CLAIM[first]
}

/** Family of what a reference names: its colour in the text and on the map; null where colour means nothing. */
export function familyOfReference(index: DossierIndex, reference: string): Family | null {
  const found = index.record(reference)
  switch (found?.kind) {
    case 'incident':
      return FAMILY_OF_INCIDENT[found.record.kind]
    case 'route':
      return FAMILY_OF_ROUTE[found.record.properties.kind]
    case 'factor':
      return found.record.family
    case 'claim': {
      // A claim takes the colour of the mark it supports, so that text and map agree.
      const drawn = subjectsOf(found.record).filter((one) =>
        /^(?:incident|route|factor):/.test(one),
      )
      const [first] = drawn.flatMap((one) => familyOfReference(index, one) ?? [])
      return first ?? familyOfClaim(found.record)
    }
    case 'place':
    case 'actor':
    case 'judgement':
    case 'source':
    case 'date':
    case undefined:
      return null
    default:
      return found satisfies never
  }
}
