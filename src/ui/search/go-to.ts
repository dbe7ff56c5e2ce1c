/** Goes where a result leads. */
import type { SearchDocument } from '../../domain/search/document.ts'
import { openPassage, type SearchCommand } from './commands.ts'
import { showSlide } from '../../presentation/state/show-slide.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import type { Landing } from './land.ts'

const isArticle = (id: string) => id === 'article' || id === 'briefing'

/** Returns where the keys go on; null where they should go back to what had them before. */
export function follow(
  workspace: Workspace,
  commands: readonly SearchCommand[],
  { group, id }: SearchDocument,
): Landing | null {
  switch (group) {
    case 'passage':
      openPassage(workspace, id)
      return 'passage'
    case 'step':
      showSlide(workspace, id)
      return 'article'
    case 'layer':
      workspace.toggleLayer(id)
      return null
    case 'command':
      commands.find((one) => one.id === id)?.run()
      if (id.startsWith('tool ')) return 'tool'
      return id === 'coverage' || (isArticle(id) && workspace.view.panels.article)
        ? 'article'
        : null
    case 'place':
    case 'incident':
    case 'actor':
    case 'route':
    case 'factor':
    case 'claim':
    case 'judgement':
    case 'source':
      workspace.choose(id)
      return 'record'
    default:
      return group satisfies never
  }
}
