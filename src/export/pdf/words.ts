/** The text that a handout carries beside the dossier's own. */
import type { Marking, Source } from '../../model/schema/dossier.ts'
import type { ReadingChoice } from '../../view/view.ts'

export const PDF_WORDS = {
  contents: 'Contents',
  notes: 'Speaker’s notes',
  sources: 'Sources',
  sourcesLead: 'What this handout cites. The letter is the Admiralty grade of the source.',
  disputes: 'Where sources disagree',
  disputesLead:
    'What the article tells, what others have, and how sure we are that the correction holds.',
  told: 'Told',
  others: 'Others',
  claim: (id: string) => `Claim ${id}`,
  stepSources: 'Sources',
  asOf: (date: string) => `As of ${date}`,
  made: (date: string) => `Made on ${date}`,
  page: (at: number, all: number) => `Page ${String(at)} of ${String(all)}`,
  marking: (marking: Marking) => `TLP:${marking.toUpperCase()}`,
  continued: (title: string) => `${title}, continued`,
  attribution: 'Boundaries of 2011: Natural Earth, GeoNames',
  legend: 'Legend',
  to: (title: string) => `To “${title}”`,
  source: (source: Source) => `${source.title}, ${source.publisher}`,
  reliability: {
    A: 'A, completely reliable',
    B: 'B, usually reliable',
    C: 'C, fairly reliable',
    D: 'D, not usually reliable',
    E: 'E, unreliable',
    F: 'F, cannot be judged',
  } satisfies Record<Source['reliability'], string>,
  confidence: {
    high: 'high confidence',
    'medium-high': 'medium to high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  },
  credibility: (grade: number) => `credibility ${String(grade)}`,
  noSources: 'no source found',
  reading: {
    told: 'As the article tells it',
    checked: 'As other sources have it',
  } satisfies Record<ReadingChoice, string>,
  alt: (what: {
    title: string
    layers: readonly string[]
    reading: string
    selection: string | null
    time: string | null
    certain: boolean
  }) =>
    [
      `Map: ${what.title}.`,
      what.layers.length === 0 ? 'No layer is on.' : `Layers: ${what.layers.join(', ')}.`,
      `Reading: ${what.reading.toLowerCase()}.`,
      ...(what.selection === null ? [] : [`Marked: ${what.selection}.`]),
      ...(what.time === null ? [] : [`Time: ${what.time}.`]),
      ...(what.certain ? ['Only what is certain is drawn.'] : []),
    ].join(' '),
} as const
