/** What can be done by name: each command changes the View, as a button somewhere does. */
import { NARROW } from './narrow.ts'
import type { Language } from '../model/schema/dossier.ts'
import { LISTS, type ListName } from '../domain/vocabulary.ts'
import { THEMES, TOOLS, type Theme, type View } from '../view/view.ts'
import type { Desk } from './desk.svelte.ts'
import { present, presentWithConsole } from './present.ts'
import { READINGS, type ReadingChoice } from '../model/schema/vocabulary.ts'

/** One sheet at a time: what a command opens puts away what stood over the map. */

export type CommandId =
  | `reading ${ReadingChoice}`
  | `theme ${Theme}`
  | `labels ${Language}`
  | `tool ${View['tool']}`
  | `table ${ListName}`
  | 'fit'
  | 'article'
  | 'judgements'
  | 'coverage'
  | 'briefing'
  | 'timeline'
  | 'certain'
  | 'clear filters'
  | 'about data'
  | 'present'
  | 'console'
  | 'export'
  | 'embed'

export interface Command {
  id: CommandId
  /** Whether it is so already; null for what is done and over. */
  isOn: () => boolean | null
  run: () => void
}

export function commandsOf(desk: Desk): Command[] {
  const change = (part: Partial<View>) => {
    desk.viewState.change(part)
  }
  return [
    { id: 'fit', isOn: () => null, run: () => desk.fit() },
    ...READINGS.map((reading): Command => ({
      id: `reading ${reading}`,
      isOn: () => desk.view.reading === reading,
      run: () => change({ reading }),
    })),
    {
      id: 'article',
      isOn: () => desk.view.panels.article && desk.view.page === 'article',
      run: () =>
        change(
          desk.view.panels.article && desk.view.page === 'article'
            ? closed(desk, 'article')
            : { ...opened(desk, 'article'), page: 'article' },
        ),
    },
    {
      id: 'judgements',
      isOn: () => desk.view.panels.article && desk.view.page === 'judgements',
      run: () => change({ ...opened(desk, 'article'), page: 'judgements' }),
    },
    {
      id: 'coverage',
      isOn: () => desk.view.panels.article && desk.view.page === 'coverage',
      run: () => change({ ...opened(desk, 'article'), page: 'coverage' }),
    },
    {
      id: 'briefing',
      isOn: () => desk.view.panels.article && desk.view.page === 'briefing',
      run: () =>
        change(
          desk.view.panels.article && desk.view.page === 'briefing'
            ? closed(desk, 'article')
            : { ...opened(desk, 'article'), page: 'briefing' },
        ),
    },
    ...TOOLS.map((tool): Command => ({
      id: `tool ${tool}`,
      isOn: () => desk.view.panels.layers && desk.view.tool === tool,
      run: () => change({ ...opened(desk, 'layers'), tool }),
    })),
    {
      id: 'timeline',
      isOn: () => isTimelineShown(desk.view),
      run: () =>
        change(
          isTimelineShown(desk.view)
            ? closed(desk, 'timeline')
            : { ...opened(desk, 'timeline'), table: null },
        ),
    },
    ...LISTS.map((list): Command => ({
      id: `table ${list}`,
      isOn: () => desk.view.table?.list === list,
      run: () =>
        change({
          ...(isNarrow() ? { selection: null } : {}),
          table: { list, sort: null, columns: null },
        }),
    })),
    {
      id: 'certain',
      isOn: () => desk.view.certain,
      run: () => change({ certain: !desk.view.certain }),
    },
    { id: 'clear filters', isOn: () => null, run: () => desk.inquiry.clear() },
    ...desk.index.dossier.meta.languages.map((language): Command => ({
      id: `labels ${language}`,
      isOn: () => desk.view.language === language,
      run: () => change({ language }),
    })),
    ...THEMES.map((theme): Command => ({
      id: `theme ${theme}`,
      isOn: () => desk.view.theme === theme,
      run: () => change({ theme }),
    })),
    { id: 'present', isOn: () => null, run: () => present(desk) },
    { id: 'console', isOn: () => null, run: () => presentWithConsole(desk) },
    { id: 'about data', isOn: () => null, run: () => change({ dialog: 'data' }) },
    { id: 'export', isOn: () => null, run: () => change({ dialog: 'export' }) },
    { id: 'embed', isOn: () => null, run: () => change({ dialog: 'embed' }) },
  ]
}

/** The article at a passage, whatever stood in its place. */
export function openPassage(desk: Desk, passage: string): void {
  desk.viewState.change({ ...opened(desk, 'article'), page: 'article', passage })
}

const isNarrow = () => matchMedia(NARROW).matches
const isTimelineShown = ({ panels, table }: View) => panels.timeline && table === null

function opened(desk: Desk, panel: keyof View['panels']): Partial<View> {
  if (!isNarrow()) return { panels: { ...desk.view.panels, [panel]: true } }
  const none = { article: false, layers: false, timeline: false }
  return { selection: null, table: null, panels: { ...none, [panel]: true } }
}

function closed(desk: Desk, panel: keyof View['panels']): Partial<View> {
  return { panels: { ...desk.view.panels, [panel]: false } }
}
