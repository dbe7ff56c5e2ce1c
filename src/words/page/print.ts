/** Words of the printed page. */
export const PRINT = {
  sources: 'Sources',
  picture: (title: string) => `Map: ${title}`,
} as const
