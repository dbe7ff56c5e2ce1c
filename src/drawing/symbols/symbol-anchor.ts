/** Where a symbol stands before it has its place, and the tiles that this is counted in. */
/** The deepest zoom that the sources are cut into tiles for. */
export const LAST_TILE_ZOOM = 7

/** In shares of the world; degrees that the line turns what stands on it. */
export interface SymbolAnchor {
  x: number
  y: number
  angle: number
}
