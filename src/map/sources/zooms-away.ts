/** Zooms by which marks that are so many times larger are gathered earlier: as if they were seen from farther away. */
export const zoomsAway = (scale: number): number => Math.round(Math.log2(scale))
