/** The search of a dossier and its commands, built when it is first asked for and kept. */
import { documentsOf } from '../../domain/search/documents.ts'
import type { SearchDocument } from '../../domain/search/document.ts'
import { SearchIndex } from '../../domain/search/search-index.ts'
import type { Command } from '../../state/commands.ts'
import type { Desk } from '../../state/desk.svelte.ts'
import { COMMAND_WORDS, SEARCH } from '../words/search.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

const built = new WeakMap<Desk, Map<ReadingChoice, SearchIndex>>()

function commandDocument({ id }: Command): SearchDocument {
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
export function searchOf(desk: Desk, commands: readonly Command[]): SearchIndex {
  const { reading } = desk.view
  const readings = built.get(desk) ?? new Map<ReadingChoice, SearchIndex>()
  built.set(desk, readings)
  const before = readings.get(reading)
  if (before !== undefined) return before
  const made = new SearchIndex([
    ...documentsOf(desk.index, desk.layers, reading),
    ...commands.map(commandDocument),
  ])
  readings.set(reading, made)
  return made
}
