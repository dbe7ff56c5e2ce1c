/** Words that slides carry beside those of the briefing. */
import type { ReadingChoice } from '../../view/view.ts'
import { EXPORT_WORDS } from '../words.ts'

export const PPTX_WORDS = {
  noBriefing: 'The dossier has no briefing: write a briefing.yaml, or export a View instead.',
  noSlide: (id: string) => `The briefing has no slide ${id}.`,
  program: 'Cartouche',
  language: 'en-GB',
  reading: (reading: ReadingChoice) => `${EXPORT_WORDS.reading[reading]}.`,
  sources: (list: string) => `Sources: ${list}`,
  more: (count: number) => `and ${String(count)} more, listed at the end`,
  sourcesTitle: 'Sources',
  disputesTitle: 'Where other sources disagree',
  continued: (title: string, page: number, pages: number) =>
    pages === 1 ? title : `${title} (${String(page)} of ${String(pages)})`,
  reliability: (grade: string) => `Reliability ${grade}`,
  confidence: (confidence: string) => `Confidence: ${confidence}`,
  told: (text: string) => `As told: ${text}`,
  checked: (text: string) => `As checked: ${text}`,
  legend: (layers: readonly string[]) => `Legend. ${layers.join('. ')}.`,
  mapOf: (title: string) => `Map: ${title}.`,
  layers: (titles: readonly string[]) =>
    titles.length === 0 ? 'No layer is switched on.' : `Shown: ${titles.join('; ')}.`,
  selected: (title: string) => `Chosen: ${title}.`,
  marking: EXPORT_WORDS.marking,
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
