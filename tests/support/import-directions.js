/** ESLint rule: imports inside `src` run one way, from a room only to the rooms that stand before it. */
import { dirname, relative, resolve, sep } from 'node:path'

const BASE = ['model', 'domain', 'view', 'letters', 'load']
const DRAWING = ['map/style', 'map/sources', 'map/events', 'map/svg']
const MIDDLE = [...BASE, ...DRAWING, 'map/adapter', 'briefing', 'prerender', 'export', 'import']

/** Room → rooms it may import. A room that is not listed here may import, and be imported by, nobody. */
export const ROOMS = {
  load: [],
  letters: [],
  model: ['letters'],
  domain: ['model', 'letters'],
  view: ['model', 'domain', 'letters'],
  'map/style': [...BASE, ...DRAWING],
  'map/sources': [...BASE, ...DRAWING],
  'map/events': [...BASE, ...DRAWING],
  'map/svg': [...BASE, ...DRAWING],
  'map/adapter': [...BASE, ...DRAWING],
  briefing: BASE,
  prerender: [...BASE, ...DRAWING, 'briefing'],
  export: [...BASE, ...DRAWING, 'briefing', 'prerender'],
  import: BASE,
  state: MIDDLE,
  ui: [...MIDDLE, 'state'],
  app: [...MIDDLE, 'state', 'ui'],
  cli: [...BASE, ...DRAWING, 'briefing', 'prerender', 'export', 'import'],
}

const SRC = resolve(import.meta.dirname, '../../src')

/** The room of a file inside `src`; null outside it. */
function roomOf(file) {
  const inside = relative(SRC, file).split(sep)
  if (inside[0] === '..') return null
  return inside[0] === 'map' ? inside.slice(0, 2).join('/') : (inside[0] ?? null)
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
