/** Words of the search: its groups, what the commands are called, and what they are also looked for as. */
import type { SearchGroup } from '../../domain/search/document.ts'
import { FIELD } from './search-field.ts'

export const SEARCH = {
  ...FIELD,
  results: 'Results',
  command: 'command',
  on: 'on',
  off: 'off',
  inDispute: 'Contradicted:',
  offered: 'Places most spoken of',
  more: (count: number) => `Show ${String(count)} more`,
  counted: (count: number) => (count === 1 ? '1 result' : `${String(count)} results`),
  nothing: (text: string) =>
    `Nothing is called or says “${text}”. Places, incidents, actors, routes, factors, sources, layers and commands are found by name, in English, Russian or Kazakh; claims and the article by their words.`,
} as const

export const SEARCH_GROUP_WORDS: Readonly<Record<SearchGroup, string>> = {
  place: 'Places',
  incident: 'Incidents',
  actor: 'Actors',
  route: 'Routes',
  factor: 'Risk factors',
  judgement: 'Judgements',
  claim: 'Claims',
  passage: 'Article',
  step: 'Briefing',
  source: 'Sources',
  layer: 'Layers',
  command: 'Commands',
}

/** Title, then other words by which it may be looked for. */
export const COMMAND_WORDS = {
  fit: ['Fit the map to the article', 'zoom out', 'whole map', 'reset the map'],
  'reading told': ['Read as the article tells it', 'as told', 'reading', 'switch reading'],
  'reading checked': ['Read as other sources have it', 'as checked', 'reading', 'switch reading'],
  article: ['Open or close the article', 'text', 'narrative', 'hide the article'],
  briefing: ['Make a briefing', 'brief', 'steps', 'slides', 'presentation', 'notes'],
  judgements: ['Read the judgements', 'assessments', 'likelihood', 'key judgements'],
  coverage: ['See how much is on the map', 'coverage', 'unlocated', 'not on the map'],
  'tool layers': ['Open the layers', 'legend', 'layers and legend'],
  'tool filters': ['Open the filters', 'facets', 'narrow'],
  'tool distance': ['Measure distances', 'ruler', 'how far', 'circle', 'nearest', 'kilometres'],
  timeline: ['Open or close the timeline', 'dates', 'time', 'hide the timeline'],
  'table incidents': ['Table of incidents', 'data', 'list'],
  'table places': ['Table of places', 'data', 'list'],
  'table routes': ['Table of routes', 'data', 'list'],
  'table claims': ['Table of claims', 'data', 'list'],
  'table judgements': ['Table of judgements', 'data', 'list', 'assessments'],
  'table actors': ['Table of actors', 'data', 'list'],
  'table sources': ['Table of sources', 'data', 'list'],
  certain: ['Show only what is certain', 'certainty', 'sure', 'corroborated'],
  'clear filters': ['Clear the filters', 'reset', 'show everything', 'all of time'],
  'labels en': ['Map labels in English', 'language'],
  'labels ru': ['Map labels in Russian', 'language', 'Русский', 'по-русски'],
  'labels kk': ['Map labels in Kazakh', 'language', 'Қазақша'],
  'theme paper': ['Paper theme', 'light', 'day', 'bright'],
  'theme room': ['Dark room theme', 'night', 'projector', 'briefing room'],
  present: ['Present the briefing', 'slides', 'talk', 'start', 'full screen', 'lobby'],
  console: ['Open the presenter’s console', 'speaker', 'notes', 'second window', 'clock'],
  export: ['Export …', 'save a picture', 'PNG', 'SVG', 'PDF', 'PowerPoint', 'download', 'hand out'],
  'about data': ['About the data', 'licence', 'boundaries', 'credits'],
  embed: ['Embed this view in another page', 'iframe', 'frame', 'HTML', 'snippet'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type CommandId = keyof typeof COMMAND_WORDS
