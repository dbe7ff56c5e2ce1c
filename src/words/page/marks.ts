/** Words of the list of the marks that are in sight. */

export const MARK_WORDS = {
  title: 'List of marks',
  titleOf: (count: number) => `List of marks, ${String(count)}`,
  help: 'Arrows walk, Enter opens, Escape returns to the map.',
  none: 'No mark in this frame.',
  close: 'Close: List of marks',
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${String(count)} more`),
  groups: { incident: 'Incidents', route: 'Routes and flows', place: 'Towns and posts' },
} as const
