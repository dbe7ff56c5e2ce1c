/** ESLint rule: imports inside `src` run one way, from a room only to the rooms that stand before it. */
import { dirname, relative, resolve, sep } from 'node:path'

const BASE = ['words/problems', 'model', 'domain', 'view', 'letters', 'load', 'words/record']
const MAP = ['map/sources', 'map/style']
const SLIDES = ['briefing', 'presentation/slides', 'words/export']
const PURE = [...BASE, ...MAP, 'drawing', ...SLIDES, 'prerender', 'export']
const LIVE = [...PURE, 'words/page', 'map/adapter', 'state', 'presentation/state']

/**
 * Room → rooms it may import, each below those that it imports, as in docs/architecture.md. A room that is not
 * listed here may import, and be imported by, nobody.
 */
export const ROOMS = {
  load: [],
  letters: [],
  'words/problems': [],
  model: ['letters', 'words/problems'],
  'words/record': ['model', 'words/problems'],
  domain: ['model', 'letters', 'words/problems', 'words/record'],
  view: ['model', 'domain', 'letters', 'words/record'],
  'words/export': ['model', 'domain', 'words/record'],
  'map/sources': BASE,
  'map/style': [...BASE, 'map/sources'],
  drawing: [...BASE, ...MAP],
  'map/adapter': [...BASE, ...MAP],
  briefing: BASE,
  'presentation/slides': [...BASE, 'briefing', 'words/export'],
  prerender: [...BASE, ...MAP, 'drawing', ...SLIDES],
  export: [...BASE, ...MAP, 'drawing', ...SLIDES, 'prerender'],
  state: [...BASE, ...SLIDES],
  'presentation/state': [...BASE, ...SLIDES, 'state'],
  'words/page': [...BASE, ...SLIDES, 'export', 'presentation/state'],
  ui: LIVE,
  'presentation/screens': [...LIVE, 'ui'],
  'ui/print': [...LIVE, 'ui', 'presentation/screens'],
  'ui/shell': [...LIVE, 'ui', 'presentation/screens', 'ui/print'],
  app: [...LIVE, 'ui', 'presentation/screens', 'ui/print', 'ui/shell'],
  cli: PURE,
}

/** Rooms within a folder: of `ui`, those that put the others together. */
const WITHIN = { map: null, words: null, presentation: null, ui: ['print', 'shell'] }

const SRC = resolve(import.meta.dirname, '../../src')

/** The room of a file inside `src`; null outside it. */
function roomOf(file) {
  const inside = relative(SRC, file).split(sep)
  if (inside[0] === '..') return null
  const [folder, within] = inside
  const rooms = WITHIN[folder]
  const isWithin = rooms === null || rooms?.includes(within) === true
  return isWithin ? `${folder}/${within}` : (folder ?? null)
}

export const importDirections = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports inside src run one way.' },
    schema: [],
    messages: {
      wrongWay: '{{from}} may not import {{to}}: imports run one way.',
      outside: '{{from}} may not import what lies outside src, but for data in geo/out.',
      unknown: '{{from}} is not one of the rooms in tests/support/import-directions.js.',
    },
  },
  create(context) {
    const from = roomOf(context.filename)
    if (from === null) return {}
    const check = (node, source) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return
      const file = resolve(dirname(context.filename), source.value.replace(/\?.*$/, ''))
      const to = roomOf(file)
      if (to === from) return
      const allowed = ROOMS[from]
      if (allowed === undefined) context.report({ node, messageId: 'unknown', data: { from } })
      else if (to === null) {
        if (!file.startsWith(resolve(SRC, '../geo/out') + sep))
          context.report({ node, messageId: 'outside', data: { from } })
      } else if (!allowed.includes(to))
        context.report({ node, messageId: 'wrongWay', data: { from, to } })
    }
    const visit = (node) => check(node, node.source)
    return {
      ImportDeclaration: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
      ImportExpression: visit,
    }
  },
}
