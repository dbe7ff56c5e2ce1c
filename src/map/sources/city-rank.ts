/** How a place that is drawn as a point stands among the others. */
export const CITY_RANKS = ['capital', 'city', 'village', 'border post'] as const
export type CityRank = (typeof CITY_RANKS)[number]
