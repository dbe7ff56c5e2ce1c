/** References `kind:id`: making and taking apart. */
import type { ReferenceKind } from '../model/schema/dossier.ts'
import { REFERENCE_KINDS } from '../model/schema/vocabulary.ts'

export interface ReferenceParts {
  kind: ReferenceKind
  id: string
}

export function splitReference(reference: string): ReferenceParts | null {
  const colon = reference.indexOf(':')
  const kind = REFERENCE_KINDS.find((one) => one === reference.slice(0, colon))
  const id = reference.slice(colon + 1)
  return kind === undefined || id === '' ? null : { kind, id }
}

export function refer(kind: ReferenceKind, id: string): string {
  return `${kind}:${id}`
}
