/** Saves the briefing as a file and loads one: the checks are those of the command line, and nothing is lost on the way. */
import { arrive } from '../../../load/arrive.ts'
import { saveFile } from '../../data/save-file.ts'
import { BRIEFING_WORDS } from '../../../words/page/briefing-editor.ts'
import type { EditorState } from './editor-state.svelte.ts'

const NAME = 'briefing.yaml'

export async function saveBriefing(editor: EditorState): Promise<void> {
  const { briefingStore, workspace } = editor
  editor.leave()
  const [{ printBriefing }, { parseBriefing }] = await Promise.all([
    arrive(() => import('../../../briefing/print-briefing.ts')),
    arrive(() => import('../../../briefing/parse-briefing.ts')),
  ])
  const text = printBriefing(briefingStore.briefing)
  const save = () => {
    editor.trouble = null
    saveFile(NAME, 'application/yaml', text)
    editor.say(BRIEFING_WORDS.saved(NAME))
  }
  const parsed = parseBriefing(new TextEncoder().encode(text), workspace.index, NAME)
  if (parsed.ok) save()
  else {
    const { problems } = parsed
    editor.stop({ title: BRIEFING_WORDS.saveProblems(problems.length), problems, anyway: save })
  }
}

export async function loadBriefing(editor: EditorState, file: File): Promise<void> {
  const [{ parseBriefing }, bytes] = await Promise.all([
    arrive(() => import('../../../briefing/parse-briefing.ts')),
    file.arrayBuffer(),
  ])
  const parsed = parseBriefing(new Uint8Array(bytes), editor.workspace.index, file.name)
  if (!parsed.ok) {
    const { problems } = parsed
    const title = BRIEFING_WORDS.loadProblems(file.name, problems.length)
    editor.stop({ title, problems, anyway: null })
    return
  }
  editor.leave()
  editor.trouble = null
  editor.briefingStore.replace(parsed.briefing)
  editor.say(BRIEFING_WORDS.loaded(file.name), true)
}
