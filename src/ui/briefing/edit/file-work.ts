/** Saves the briefing as a file and loads one: the checks are those of the command line, and nothing is lost on the way. */
import { arrive } from '../../../load/arrive.ts'
import { saveFile } from '../../data/save-file.ts'
import { BRIEFING_WORDS } from '../../words/briefing-editor.ts'
import type { Bench } from './bench.svelte.ts'

const NAME = 'briefing.yaml'

export async function saveBriefing(bench: Bench): Promise<void> {
  const { deck, desk } = bench
  bench.leave()
  const [{ printBriefing }, { parseBriefing }] = await Promise.all([
    arrive(() => import('../../../briefing/print-briefing.ts')),
    arrive(() => import('../../../briefing/parse-briefing.ts')),
  ])
  const text = printBriefing(deck.briefing)
  const save = () => {
    bench.trouble = null
    saveFile(NAME, 'application/yaml', text)
    bench.say(BRIEFING_WORDS.saved(NAME))
  }
  const parsed = parseBriefing(new TextEncoder().encode(text), desk.index, NAME)
  if (parsed.ok) save()
  else {
    const { problems } = parsed
    bench.stop({ title: BRIEFING_WORDS.saveProblems(problems.length), problems, anyway: save })
  }
}

export async function loadBriefing(bench: Bench, file: File): Promise<void> {
  const [{ parseBriefing }, bytes] = await Promise.all([
    arrive(() => import('../../../briefing/parse-briefing.ts')),
    file.arrayBuffer(),
  ])
  const parsed = parseBriefing(new Uint8Array(bytes), bench.desk.index, file.name)
  if (!parsed.ok) {
    const { problems } = parsed
    const title = BRIEFING_WORDS.loadProblems(file.name, problems.length)
    bench.stop({ title, problems, anyway: null })
    return
  }
  bench.leave()
  bench.trouble = null
  bench.deck.replace(parsed.briefing)
  bench.say(BRIEFING_WORDS.loaded(file.name), true)
}
