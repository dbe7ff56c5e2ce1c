/** What the checker asks of boundaries: which codes there are, and whether a position is in one. */
import type { Pair } from './geojson/positions.ts'

/** Codes: ISO 3166-1 alpha-2 for countries, ISO 3166-2 of 2011 for provinces, and those of federal districts. */
export interface BoundaryLookup {
  codes: ReadonlyMap<string, { country: string | null }>
  contains: (code: string, position: Pair) => boolean
  /** In the area, or at most so many kilometres outside it. */
  near: (code: string, position: Pair, kilometres: number) => boolean
}
