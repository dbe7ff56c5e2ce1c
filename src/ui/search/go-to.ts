/** Goes where a result leads, and leaves the keys where the reader goes on. */
import { tick } from 'svelte'
import type { SearchDocument } from '../../domain/search/document.ts'
import { openPassage, type Command } from '../../state/commands.ts'
import { showSlide } from '../../state/show-slide.ts'
import type { Desk } from '../../state/desk.svelte.ts'

/** Where each kind of result is read on; the first that is on the page. */
const LANDINGS = {
  record: ['#record h2'],
  passage: ['#article'],
  tool: ['#layers [role=tab][aria-selected=true]'],
  article: ['#article'],
} as const

type Landing = keyof typeof LANDINGS

const isArticle = (id: string) => id === 'article' || id === 'briefing'

/** Returns where the keys go on; null where they should go back to what had them before. */
export function follow(
  desk: Desk,
  commands: readonly Command[],
  { group, id }: SearchDocument,
): Landing | null {
  switch (group) {
    case 'passage':
      openPassage(desk, id)
      return 'passage'
    case 'step':
      void showSlide(desk, id)
      return 'article'
    case 'layer':
      desk.toggleLayer(id)
      return null
    case 'command':
      commands.find((one) => one.id === id)?.run()
      if (id.startsWith('tool ')) return 'tool'
      return id === 'coverage' || (isArticle(id) && desk.view.panels.article) ? 'article' : null
    case 'place':
    case 'incident':
    case 'actor':
    case 'route':
    case 'factor':
    case 'claim':
    case 'source':
      desk.choose(id)
      return 'record'
    default:
      return group satisfies never
  }
}

/** After the dialog is gone. A record's heading takes the keys by itself, unless it was open already. */
export async function land(landing: Landing | null, before: HTMLElement | null): Promise<void> {
  await tick()
  // A dialog that a command opened minds the keys itself.
  if (document.activeElement !== document.body) return
  const found = landing === null ? [] : LANDINGS[landing].map((one) => document.querySelector(one))
  const target = found.find((one) => one instanceof HTMLElement) ?? before
  if (target?.isConnected === true) target.focus()
}
