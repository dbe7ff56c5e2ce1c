/** Words of the list of marks in sight. */

export const MARK_WORDS = {
  title: 'Marks in sight',
  titleOf: (count: number) => `Marks in sight, ${String(count)}`,
  help: 'Arrows walk, Enter opens, Escape returns to the map.',
  none: 'No mark in this frame.',
  close: 'Close: Marks in sight',
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${String(count)} more`),
  groups: { incident: 'Incidents', route: 'Routes and flows', place: 'Towns and posts' },
} as const
