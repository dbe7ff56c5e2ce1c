/** What is found for the text of the search's field, and where in the list the keys are. */
import type { SearchGroup } from '../../domain/search/document.ts'
import { commandsOf } from './commands.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { SEARCH, SEARCH_GROUP_WORDS } from '../../words/page/search.ts'
import { searchOf } from './build-index.ts'
import { follow } from './go-to.ts'
import type { Landing } from './land.ts'
import { rowAfter, rowsOf, type SearchResultRow } from './rows.ts'

export class Answers {
  readonly #workspace: Workspace
  readonly #typed: () => string
  readonly #commands
  readonly #index
  #at = $state(0)
  #whole: readonly SearchGroup[] = $state.raw([])
  readonly #found = $derived.by(() => this.#index.search(this.#typed()))
  readonly groups = $derived.by(() =>
    rowsOf(this.#found, this.#typed().trim() === '' ? ['command'] : this.#whole),
  )
  readonly rows = $derived(this.groups.flatMap((one) => one.rows))
  readonly active = $derived.by(() => this.rows[this.#at])

  /** `typed` is watched. */
  constructor(workspace: Workspace, typed: () => string) {
    this.#workspace = workspace
    this.#typed = typed
    this.#commands = commandsOf(workspace)
    this.#index = searchOf(workspace, this.#commands)
  }

  /** How many there are, or that there is nothing. */
  get said(): string {
    const count = this.#found.reduce((sum, { hits }) => sum + hits.length, 0)
    return this.rows.length === 0 ? SEARCH.nothing(this.#typed().trim()) : SEARCH.counted(count)
  }

  headingOf(group: SearchGroup): string {
    return group === 'place' && this.#typed().trim() === ''
      ? SEARCH.offered
      : SEARCH_GROUP_WORDS[group]
  }

  nowOf(row: SearchResultRow): string | null {
    if ('more' in row) return null
    const { group, id } = row.hit.document
    if (group === 'layer') return this.#workspace.view.layers.includes(id) ? SEARCH.on : SEARCH.off
    const command = this.#commands.find((one) => group === 'command' && one.id === id)
    return command?.isOn() === true ? SEARCH.on : null
  }

  /** Another text is another list. */
  begin(): void {
    this.#at = 0
    this.#whole = []
  }

  point(row: SearchResultRow): void {
    this.#at = this.rows.indexOf(row)
  }

  /** Whether the key leads to another row. */
  walk(key: string): boolean {
    const next = rowAfter(key, this.#at, this.rows.length)
    if (next === null || this.rows.length === 0) return false
    this.#at = next
    return true
  }

  /** Goes where a row leads; undefined where the list goes on. */
  choose(row: SearchResultRow | undefined): Landing | null | undefined {
    if (row === undefined) return undefined
    if ('more' in row) {
      // The first of those that were hidden takes the place of this row.
      this.#at = this.rows.indexOf(row)
      this.#whole = [...this.#whole, row.group]
      return undefined
    }
    return follow(this.#workspace, this.#commands, row.hit.document)
  }
}
