/** A window with no room for panels side by side: a phone, upright or lying. The styles say the same. */
export const NARROW = '(max-width: 760px), (max-height: 480px)'
/** Lying: sheets stand at the side. One that is no wider than a sheet, a page at 400 %, has them over all of the map. */
export const LYING = '(max-height: 480px) and (min-width: 421px)'
