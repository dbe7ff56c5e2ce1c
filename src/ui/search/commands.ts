/** What can be done by name: each command changes the View, as a button somewhere does. */
import type { CommandId } from '../../words/page/search.ts'
import { NARROW } from '../../state/narrow.ts'
import { LISTS } from '../../domain/vocabulary.ts'
import { THEMES, TOOLS } from '../../view/choices.ts'
import type { View } from '../../view/view.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { present, presentWithConsole } from '../../presentation/state/present.ts'
import { READINGS } from '../../model/schema/vocabulary.ts'

/** One sheet at a time: what a command opens puts away what stood over the map. */

export interface SearchCommand {
  id: CommandId
  /** Whether it is so already; null for what is done and over. */
  isOn: () => boolean | null
  run: () => void
}

export function commandsOf(workspace: Workspace): SearchCommand[] {
  const change = (part: Partial<View>) => {
    workspace.viewState.change(part)
  }
  return [
    { id: 'fit', isOn: () => null, run: () => workspace.fit() },
    ...READINGS.map((reading): SearchCommand => ({
      id: `reading ${reading}`,
      isOn: () => workspace.view.reading === reading,
      run: () => change({ reading }),
    })),
    {
      id: 'article',
      isOn: () => workspace.view.panels.article && workspace.view.page === 'article',
      run: () =>
        change(
          workspace.view.panels.article && workspace.view.page === 'article'
            ? closed(workspace, 'article')
            : { ...opened(workspace, 'article'), page: 'article' },
        ),
    },
    {
      id: 'judgements',
      isOn: () => workspace.view.panels.article && workspace.view.page === 'judgements',
      run: () => change({ ...opened(workspace, 'article'), page: 'judgements' }),
    },
    {
      id: 'coverage',
      isOn: () => workspace.view.panels.article && workspace.view.page === 'coverage',
      run: () => change({ ...opened(workspace, 'article'), page: 'coverage' }),
    },
    {
      id: 'briefing',
      isOn: () => workspace.view.panels.article && workspace.view.page === 'briefing',
      run: () =>
        change(
          workspace.view.panels.article && workspace.view.page === 'briefing'
            ? closed(workspace, 'article')
            : { ...opened(workspace, 'article'), page: 'briefing' },
        ),
    },
    ...TOOLS.map((tool): SearchCommand => ({
      id: `tool ${tool}`,
      isOn: () => workspace.view.panels.layers && workspace.view.tool === tool,
      run: () => change({ ...opened(workspace, 'layers'), tool }),
    })),
    {
      id: 'timeline',
      isOn: () => isTimelineShown(workspace.view),
      run: () =>
        change(
          isTimelineShown(workspace.view)
            ? closed(workspace, 'timeline')
            : { ...opened(workspace, 'timeline'), table: null },
        ),
    },
    ...LISTS.map((list): SearchCommand => ({
      id: `table ${list}`,
      isOn: () => workspace.view.table?.list === list,
      run: () =>
        change({
          ...(isNarrow() ? { selection: null } : {}),
          table: { list, sort: null, columns: null },
        }),
    })),
    {
      id: 'certain',
      isOn: () => workspace.view.certain,
      run: () => change({ certain: !workspace.view.certain }),
    },
    { id: 'clear filters', isOn: () => null, run: () => workspace.inquiry.clear() },
    ...workspace.index.dossier.meta.languages.map((language): SearchCommand => ({
      id: `labels ${language}`,
      isOn: () => workspace.view.language === language,
      run: () => change({ language }),
    })),
    ...THEMES.map((theme): SearchCommand => ({
      id: `theme ${theme}`,
      isOn: () => workspace.view.theme === theme,
      run: () => change({ theme }),
    })),
    { id: 'present', isOn: () => null, run: () => present(workspace) },
    { id: 'console', isOn: () => null, run: () => presentWithConsole(workspace) },
    { id: 'about data', isOn: () => null, run: () => change({ dialog: 'data' }) },
    { id: 'export', isOn: () => null, run: () => change({ dialog: 'export' }) },
    { id: 'embed', isOn: () => null, run: () => change({ dialog: 'embed' }) },
  ]
}

/** The article at a passage, whatever stood in its place. */
export function openPassage(workspace: Workspace, passage: string): void {
  workspace.viewState.change({ ...opened(workspace, 'article'), page: 'article', passage })
}

const isNarrow = () => matchMedia(NARROW).matches
const isTimelineShown = ({ panels, table }: View) => panels.timeline && table === null

function opened(workspace: Workspace, panel: keyof View['panels']): Partial<View> {
  if (!isNarrow()) return { panels: { ...workspace.view.panels, [panel]: true } }
  const none = { article: false, layers: false, timeline: false }
  return { selection: null, table: null, panels: { ...none, [panel]: true } }
}

function closed(workspace: Workspace, panel: keyof View['panels']): Partial<View> {
  return { panels: { ...workspace.view.panels, [panel]: false } }
}
