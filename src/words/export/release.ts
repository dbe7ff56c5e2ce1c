/** Words of a release: its list of what is left out, and the few that it has to put into a dossier. */
export const RELEASE_WORDS = {
  findings: (claim: string) => `${claim}: how it came out`,
  finding: (claim: string, finding: string) => `${finding}, on ${claim}`,
  argument: (factor: string) => `${factor}: an argument`,
  figure: (indicator: string) => `${indicator}: a figure`,
  leg: (route: string, from: string, to: string) => `${route}: the leg from ${from} to ${to}`,
  legEnd: (route: string, from: string, to: string) =>
    `${route}: the leg from ${from} to ${to}, drawn to the province`,
  legShape: (route: string, from: string, to: string) =>
    `${route}: the shape of the leg from ${from} to ${to}`,
  bounds: 'The frame of the whole article',
  passage: (section: string, at: string) => `${section}, passage ${at}`,
  paragraph: (slide: string) => `${slide}: a paragraph of the words`,
  notesParagraph: (slide: string) => `${slide}: a paragraph of the notes`,
  notes: (slide: string) => `${slide}: notes`,
  ofView: (slide: string, key: string, value: string) =>
    `${slide}: ${key} ${value}, of what it shows`,
  thisView: 'This View',
  cover: { opening: 'Opening', closing: 'Closing' },
  briefing: 'The title, author and date of the briefing',
  /** Stands in the dossier as the reason why a claim is not to be seen. */
  unseen: 'What shows this claim is not part of this release.',
  titleAbove: (marking: string, limit: string) =>
    `the dossier's title, author and article are marked ${marking}: they cannot be released at ${limit}. Write \`titleMarking: ${limit}\` into dossier.yaml if they may be`,
  articleAbove: (source: string, limit: string) =>
    `the article itself, source ${source}, is marked above ${limit}: nothing that rests on it can be released`,
  nothing: (limit: string) =>
    `nothing of the dossier may be released at ${limit}: every record, step and passage is marked above it`,
} as const
