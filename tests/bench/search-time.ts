/** How long the search takes to answer a keystroke, in Node, over the first dossier with all that it offers. */
import { layerCatalogue } from '../../src/domain/layer-catalogue.ts'
import { documentsOf } from '../../src/domain/search/documents.ts'
import { SearchIndex } from '../../src/domain/search/search-index.ts'
import { kazakhstan } from '../unit/support/kazakhstan.ts'
import { median } from './statistics.ts'

/** Names in three scripts, slips, sentences, what is nowhere: typed letter by letter. */
const TYPED = [
  'Атырау',
  'Гурьев',
  'Aktirau',
  'Taleban',
  'HT',
  'Kenkyak',
  'Kabardno',
  'Ақтөбе',
  'Aktyubinsk',
  'Қырғызстан',
  'Southern Kyrgyzstan',
  'bombing 2011',
  'suspects shot dead in July',
  'heroin from Afghanistan',
  'alleged camps near the border',
  'prosecutor of Atyrau',
  'Kazkhstan Kabrdino',
  'national security committee',
  'afghanistan.',
  'zzyzx nowhere',
] as const

const RUNS = 7
/** Rounds before the clock counts, so that the code is compiled. */
const WARM_UP = 2

/** Milliseconds a keystroke: each one's median of several runs, then the median and the worst of those. */
export async function measureSearch(): Promise<{
  median: number
  worst: number
  queries: number
}> {
  const index = await kazakhstan()
  const search = new SearchIndex(documentsOf(index, layerCatalogue(index), 'told'))
  const keystrokes = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))
  for (let round = 0; round < WARM_UP; round += 1) for (const one of keystrokes) search.search(one)
  const times = keystrokes.map((one) =>
    median(
      Array.from({ length: RUNS }, () => {
        const start = performance.now()
        search.search(one)
        return performance.now() - start
      }),
    ),
  )
  return { median: median(times), worst: Math.max(...times), queries: keystrokes.length }
}
