/** Words that slides carry beside those of the briefing and what all exports say. */
import { EXPORT_WORDS } from '../words.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export const PPTX_WORDS = {
  language: 'en-GB',
  reading: (reading: ReadingChoice) => `${EXPORT_WORDS.reading[reading]}.`,
  sources: (list: string) => `${EXPORT_WORDS.sources}: ${list}`,
  more: (count: number) => `and ${String(count)} more, listed at the end`,
  continued: (title: string, page: number, pages: number) =>
    pages === 1 ? title : `${title} (${String(page)} of ${String(pages)})`,
  legend: (layers: readonly string[]) => `Legend. ${layers.join('. ')}.`,
  names: {
    title: 'Title',
    kicker: 'Kicker',
    words: 'Words',
    map: 'Map',
    legend: 'Legend',
    footer: 'Sources',
    marking: 'Marking',
    number: 'Slide number',
    byline: 'Author and date',
    list: 'List',
    notes: 'Notes',
    picture: 'Slide',
    master: { paper: 'Paper', room: 'Room' },
    layouts: { cover: 'Opening and closing', step: 'Step', list: 'List' },
  },
} as const
