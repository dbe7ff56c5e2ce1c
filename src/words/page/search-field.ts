/** Words of the search's field, which is there before its answers. */

export const FIELD = {
  title: 'Search',
  field: 'Search names, text and commands',
  placeholder: 'Names in any script, words, commands',
  close: 'Close search',
  keys: { move: '↑ ↓ to move', go: 'Enter to go there', leave: 'Esc to leave' },
} as const
