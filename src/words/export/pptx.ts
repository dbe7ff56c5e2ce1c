/** Words that slides carry beside those of the briefing and what all exports say. */
import { EXPORT_WORDS } from './exports.ts'

export const PPTX_WORDS = {
  language: 'en-GB',
  sources: (list: string) => `${EXPORT_WORDS.sources}: ${list}`,
  more: (count: number) => `and ${String(count)} more, listed at the end`,
  continued: (title: string, page: number, pages: number) =>
    pages === 1 ? title : `${title} (${String(page)} of ${String(pages)})`,
  key: (labels: readonly string[]) => `Key. ${labels.join('; ')}.`,
  legend: (layers: readonly string[]) => `Legend. ${layers.join('. ')}.`,
  names: {
    title: 'Title',
    kicker: 'Kicker',
    words: 'Words',
    map: 'Map',
    legend: 'Legend',
    key: 'Key',
    chart: 'Chart',
    bar: 'Bar',
    label: 'Label',
    reading: 'Reading',
    scorecard: 'Scorecard',
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
