/** What stands on a slide, before it is laid out. */
import type { KeyItem } from '../../presentation/slides/slide-key.ts'
import type { Scorecard } from '../../presentation/slides/scorecard.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'
import type { Theme, View } from '../../view/view.ts'
import type { NotedChart } from '../noted-chart.ts'
import type { Layout } from './geometry.ts'
import type { Paragraph } from './text.ts'

interface Common {
  theme: Theme
  /** In which reading the map stands, over the title; null where it says itself what it shows. */
  reading: ReadingChoice | null
  title: string
  kicker: string | null
  /** Sources, or who made it and when. */
  footer: string
  notes: readonly Paragraph[]
}

export interface MapPage extends Common {
  layout: Exclude<Layout, 'list'>
  words: readonly Paragraph[]
  view: View
  /** What the slide speaks of; null where it is none. */
  about: readonly string[] | null
  alt: string
  /** Of a step; null where the legend explains the marks. */
  key: readonly KeyItem[] | null
  /** Of the risk factor that a step is about, with what is said below it; null where there is none. */
  chart: NotedChart | null
}

export interface ListPage extends Common {
  layout: 'list'
  columns: readonly [readonly Paragraph[], readonly Paragraph[]]
}

/** How the incidents came out, in the place of a map. */
export interface ScorePage extends Common {
  layout: 'list'
  words: readonly Paragraph[]
  scorecard: Scorecard
}

export type PptxPage = MapPage | ListPage | ScorePage
