/** Words of the coverage page. */
import type { Shown } from '../../domain/coverage/coverage.ts'

const plural = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`

export const COVERAGE_WORDS = {
  title: 'How much is on the map',
  lead: (claims: number, paragraphs: number) =>
    `The article makes ${plural(claims, 'claim', 'claims')} in ${plural(paragraphs, 'paragraph', 'paragraphs')}. Each is on the map, or stands in the text only, or cannot be placed, and then the reason is given.`,
  shown: {
    map: 'On the map',
    text: 'Text only',
    unresolved: 'Unresolved',
  } satisfies Record<Shown, string>,
  share: (share: number) => `${String(Math.round(share * 100))} %`,
  /** A figure as its button is heard. */
  figure: (shown: string, count: number, all: number, share: string) =>
    `${String(count)} of ${String(all)} ${shown} ${share}`,
  of: (all: number) => `of ${String(all)}`,
  bar: 'Shares of the claims',
  verdicts: 'What was checked, and how it came out',
  verdict: (verdict: string, count: number, all: number) =>
    `${String(count)} of ${String(all)} ${verdict}`,
  figures: 'Show only the claims that are',
  only: (shown: string, count: number, all: number) =>
    `Listed: ${shown.toLowerCase()}, ${String(count)} of ${String(all)}`,
  outsideCount: (count: number, all: number) =>
    `${String(count)} of ${plural(all, 'claim is', 'claims are')} outside the filters and set in grey.`,
  outside: 'outside the filters',
  noClaims: 'The dossier has no claim of this paragraph.',
  toldIn: 'Told in',
  because: 'Why not on the map',
  claim: (id: string) => `Claim ${id}`,
  showOnMap: 'Show on the map',
  showInText: 'Show in the text',
  grid: 'Which source speaks of which event',
  gridLead:
    'Sources that share an origin stand together: however many they are, they are one witness. Under each event: its sources · their origins.',
  gridCounts: 'Sources · origins',
  origin: (title: string, count: number) =>
    `One origin, ${title}: ${plural(count, 'source', 'sources')}`,
  cell: (stances: string, claims: readonly string[]) =>
    `${stances} (${claims.length === 1 ? 'claim' : 'claims'} ${claims.join(', ')})`,
  names: 'Names',
  namesNone: 'This dossier lists no names of the article.',
  namesAll: (count: number) => `Every name has a record: ${plural(count, 'name', 'names')}`,
  namesList: 'All names',
  namesUncovered: (count: number, all: number) =>
    `${String(count)} of ${plural(all, 'name has', 'names have')} no record:`,
} as const
