/** What a place is made of in the end: the one walk through members of members, whoever asks. */
import type { Place } from './schema/dossier.ts'

/** A place without members of its own, or a boundary code that stands in a list of members. */
export interface PlacePart {
  place: Place | null
  /** Boundary code of the whole part; null for a point, or a place that is nowhere. */
  code: string | null
}

type Find = (id: string) => Place | undefined

/** The place itself where it has no members. A part that is reached twice is there once, and a circle ends. */
export function partsOfPlace(place: Place, find: Find): PlacePart[] {
  const seen = new Set<string>()
  const walk = (one: Place): PlacePart[] => {
    if (seen.has(one.id)) return []
    seen.add(one.id)
    const { members, boundary } = one.properties
    if (members === undefined) return [{ place: one, code: boundary ?? null }]
    return members.flatMap((member): PlacePart[] => {
      const inner = find(member)
      if (inner !== undefined) return walk(inner)
      if (seen.has(member)) return []
      seen.add(member)
      return [{ place: null, code: member }]
    })
  }
  return walk(place)
}

/** Boundary codes of the parts that are whole areas. */
export const codesOfParts = (parts: readonly PlacePart[]): string[] =>
  parts.flatMap(({ code }) => code ?? [])

/** Whether a place is made of itself, through its members. */
export function isMadeOfItself(place: Place, find: Find): boolean {
  const seen = new Set<string>()
  const open = [...(place.properties.members ?? [])]
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    if (member === place.id) return true
    if (seen.has(member)) continue
    seen.add(member)
    open.push(...(find(member)?.properties.members ?? []))
  }
  return false
}
