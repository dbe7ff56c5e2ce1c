/** Words that files of records carry. */
export const DATA_EXPORT_WORDS = {
  claims: 'Claims cited',
  sources: 'Sources cited',
  reference: 'Reference',
  folder: {
    incident: 'Incidents',
    place: 'Places',
    route: 'Routes and flows',
    factor: 'Risk factors and context',
  },
  links: (title: string) => `Links of the narrative of “${title}”`,
  by: (author: string, asOf: string) => `${author}, as of ${asOf}`,
} as const
