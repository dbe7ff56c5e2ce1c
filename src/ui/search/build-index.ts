/** The search of a dossier and its commands, built when it is first asked for and kept. */
import { documentsOf } from '../../domain/search/documents.ts'
import type { SearchDocument } from '../../domain/search/document.ts'
import { SearchIndex } from '../../domain/search/search-index.ts'
import type { SearchCommand } from './commands.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { COMMAND_WORDS, SEARCH } from '../../words/page/search.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

const built = new WeakMap<Workspace, Map<ReadingChoice, SearchIndex>>()

function commandDocument({ id }: SearchCommand): SearchDocument {
  const [title, ...others] = COMMAND_WORDS[id]
  return {
    group: 'command',
    id,
    title,
    kind: SEARCH.command,
    otherNames: others.map((text) => ({ text, language: 'en' })),
    texts: [],
    toldByText: false,
    weight: 0,
  }
}

/** One for each reading: an incident may be called otherwise in the other. */
export function searchOf(workspace: Workspace, commands: readonly SearchCommand[]): SearchIndex {
  const { reading } = workspace.view
  const readings = built.get(workspace) ?? new Map<ReadingChoice, SearchIndex>()
  built.set(workspace, readings)
  const before = readings.get(reading)
  if (before !== undefined) return before
  const made = new SearchIndex([
    ...documentsOf(workspace.index, workspace.layers, reading),
    ...commands.map(commandDocument),
  ])
  readings.set(reading, made)
  return made
}
