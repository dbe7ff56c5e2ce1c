/** Words of the page before its app has taken over; those that the app has too are the same. */
export const FIRST_WORDS = {
  paragraph: (number: string) => `¶ ${number}`,
  told: 'Told',
  checked: 'Checked',
  map: (title: string) => `Map of ${title}, a still picture`,
  verdicts: 'Signs of how a claim came out',
  claims: 'Every claim of the article',
  records: 'What the text links to',
  claim: (id: string, paragraph: string) => `${id} · ¶ ${paragraph}`,
  noScript:
    'This is the article with a still map. With JavaScript the map can be moved and searched, and each record opens beside it.',
} as const
