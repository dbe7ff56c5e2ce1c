/** The URL's parameters as one table: how each part of a View is printed, read back and checked. */
import * as v from 'valibot'
import { FACETS } from '../domain/vocabulary.ts'
import { question } from './question.ts'
import { Camera, View, type View as ViewValue } from './view.ts'

interface Codec<K extends keyof ViewValue> {
  key: string
  part: K
  print(value: ViewValue[K]): string
  /** Undefined for text that means nothing. */
  read(text: string): ViewValue[K] | undefined
}

/** One parameter with its value's type closed over, so that all stand in one list. */
export interface Parameter {
  key: string
  part: keyof ViewValue
  printed(view: ViewValue): string
  /** The View with this part read from the text; null when the text means nothing. */
  applied(view: ViewValue, text: string): ViewValue | null
}

function parameter<K extends keyof ViewValue>(codec: Codec<K>): Parameter {
  const { key, part } = codec
  return {
    key,
    part,
    printed: (view) => codec.print(view[part]),
    applied: (view, text) => {
      const value = codec.read(text)
      return value === undefined ? null : { ...view, [part]: value }
    },
  }
}

const checked =
  <K extends keyof ViewValue>(part: K) =>
  (value: unknown): ViewValue[K] | undefined => {
    const result = v.safeParse(View.entries[part], value)
    return result.success ? (result.output as ViewValue[K]) : undefined
  }

/** A choice or an id printed as itself; `-` stands for null. */
type PlainPart =
  | 'selection'
  | 'reading'
  | 'language'
  | 'theme'
  | 'dialog'
  | 'passage'
  | 'page'
  | 'tool'
  | 'time'
  | 'span'
  | 'chrome'

const plain = (key: string, part: PlainPart) =>
  parameter({
    key,
    part,
    print: (value) => value ?? '-',
    read: (text) => checked(part)(text === '-' ? null : text),
  })

const listed = (text: string) => (text === '' ? [] : text.split(','))

/**
 * `name*value` entries as a record; undefined where a name stands twice, or has a meaning of its own in
 * the language: a schema passes over such a key without a word.
 */
function record<T>(entries: readonly (readonly [name: string, value: T])[]) {
  const names = new Set(entries.map(([name]) => name))
  const isPlain = (name: string) => !(name in Object.prototype)
  if (names.size < entries.length || ![...names].every(isPlain)) return undefined
  return Object.fromEntries(entries)
}

/** zoom/latitude/longitude, then bearing and pitch where they are not zero: MapLibre's own order. */
const camera = parameter<'camera'>({
  key: 'map',
  part: 'camera',
  print: (value) => {
    if (value === null) return 'fit'
    const { zoom, latitude, longitude, bearing, pitch } = value
    const level = [zoom, latitude, longitude]
    return (bearing === 0 && pitch === 0 ? level : [...level, bearing, pitch]).join('/')
  },
  read: (text) => {
    if (text === 'fit') return null
    const numbers = text.split('/').map((part) => (part === '' ? Number.NaN : Number(part)))
    if (numbers.length !== 3 && numbers.length !== 5) return undefined
    const [zoom, latitude, longitude, bearing = 0, pitch = 0] = numbers
    const result = v.safeParse(Camera, { zoom, latitude, longitude, bearing, pitch })
    return result.success ? result.output : undefined
  },
})

const layers = parameter<'layers'>({
  key: 'layers',
  part: 'layers',
  print: (value) => value.join(','),
  read: (text) => checked('layers')(listed(text)),
})

const opacity = parameter<'opacity'>({
  key: 'opacity',
  part: 'opacity',
  print: (value) =>
    Object.entries(value)
      .map(([id, share]) => `${id}*${String(share)}`)
      .join(','),
  read: (text) =>
    checked('opacity')(
      record(
        listed(text).map((entry) => {
          const [id = '', share = '', ...rest] = entry.split('*')
          return [id, share === '' || rest.length > 0 ? null : Number(share)] as const
        }),
      ),
    ),
})

const PANELS = ['article', 'layers', 'timeline'] as const

const panels = parameter<'panels'>({
  key: 'panels',
  part: 'panels',
  print: (value) => PANELS.filter((name) => value[name]).join(','),
  read: (text) => {
    const open = listed(text)
    if (!open.every((name) => PANELS.some((one) => one === name))) return undefined
    return {
      article: open.includes('article'),
      layers: open.includes('layers'),
      timeline: open.includes('timeline'),
    }
  },
})

/** `kind*bombing*raid,actor*taliban`. */
const filters = parameter<'filters'>({
  key: 'by',
  part: 'filters',
  print: (value) =>
    FACETS.flatMap((facet) => {
      const chosen = value[facet]
      return chosen === undefined ? [] : [[facet, ...chosen].join('*')]
    }).join(','),
  read: (text) =>
    checked('filters')(
      record(
        listed(text).map((entry) => {
          const [facet = '', ...chosen] = entry.split('*')
          return [facet, chosen] as const
        }),
      ),
    ),
})

const certain = parameter<'certain'>({
  key: 'certain',
  part: 'certain',
  print: (value) => (value ? 'only' : 'all'),
  read: (text) => (text === 'only' ? true : text === 'all' ? false : undefined),
})

/** `incidents/-date/title.date`: list, sorting column with `-` for descending, columns. */
const table = parameter<'table'>({
  key: 'table',
  part: 'table',
  print: (value) => {
    if (value === null) return '-'
    const { list, sort, columns } = value
    const order = sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`
    const parts = [list, order, columns?.join('.') ?? '']
    return parts.join('/').replace(/\/+$/, '')
  },
  read: (text) => {
    if (text === '-') return null
    const [list, order = '', columns = '', ...rest] = text.split('/')
    if (rest.length > 0) return undefined
    const descending = order.startsWith('-')
    return checked('table')({
      list,
      sort: order === '' ? null : { column: descending ? order.slice(1) : order, descending },
      columns: columns === '' ? null : columns.split('.'),
    })
  },
})

/** `audience/two-attacks`. */
const present = parameter<'present'>({
  key: 'present',
  part: 'present',
  print: (value) => (value === null ? '-' : `${value.as}/${value.slide}`),
  read: (text) => {
    if (text === '-') return null
    const [as, slide, ...rest] = text.split('/')
    return rest.length > 0 ? undefined : checked('present')({ as, slide })
  },
})

export const PARAMETERS: readonly Parameter[] = [
  camera,
  layers,
  opacity,
  plain('record', 'selection'),
  plain('reading', 'reading'),
  plain('labels', 'language'),
  plain('theme', 'theme'),
  panels,
  plain('dialog', 'dialog'),
  plain('passage', 'passage'),
  plain('page', 'page'),
  plain('tool', 'tool'),
  filters,
  plain('time', 'time'),
  certain,
  plain('span', 'span'),
  table,
  parameter<'question'>({ key: 'ask', part: 'question', ...question }),
  present,
  plain('chrome', 'chrome'),
]
