/** Each part of a View read back from what `parameters.ts` printed, and checked. */
import * as v from 'valibot'
import { PANELS } from './parameters.ts'
import { readQuestion } from './read-question.ts'
import { Camera, View, type View as ViewValue } from './view.ts'

/** Undefined for text that means nothing. */
type Readers = { [K in keyof ViewValue]: (text: string) => ViewValue[K] | undefined }

const checked =
  <K extends keyof ViewValue>(part: K) =>
  (value: unknown): ViewValue[K] | undefined => {
    const result = v.safeParse(View.entries[part], value)
    return result.success ? (result.output as ViewValue[K]) : undefined
  }

/** A choice or an id that is printed as itself; `-` stands for null. */
const plain =
  <K extends keyof ViewValue>(part: K) =>
  (text: string) =>
    checked(part)(text === '-' ? null : text)

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

const READERS: Readers = {
  camera: (text) => {
    if (text === 'fit') return null
    const numbers = text.split('/').map((part) => (part === '' ? Number.NaN : Number(part)))
    if (numbers.length !== 3 && numbers.length !== 5) return undefined
    const [zoom, latitude, longitude, bearing = 0, pitch = 0] = numbers
    const result = v.safeParse(Camera, { zoom, latitude, longitude, bearing, pitch })
    return result.success ? result.output : undefined
  },
  layers: (text) => checked('layers')(listed(text)),
  opacity: (text) =>
    checked('opacity')(
      record(
        listed(text).map((entry) => {
          const [id = '', share = '', ...rest] = entry.split('*')
          return [id, share === '' || rest.length > 0 ? null : Number(share)] as const
        }),
      ),
    ),
  selection: plain('selection'),
  reading: plain('reading'),
  language: plain('language'),
  theme: plain('theme'),
  panels: (text) => {
    const open = listed(text)
    if (!open.every((name) => PANELS.some((one) => one === name))) return undefined
    return {
      article: open.includes('article'),
      layers: open.includes('layers'),
      timeline: open.includes('timeline'),
    }
  },
  dialog: plain('dialog'),
  passage: plain('passage'),
  page: plain('page'),
  tool: plain('tool'),
  filters: (text) =>
    checked('filters')(
      record(
        listed(text).map((entry) => {
          const [facet = '', ...chosen] = entry.split('*')
          return [facet, chosen] as const
        }),
      ),
    ),
  time: plain('time'),
  certain: (text) => (text === 'only' ? true : text === 'all' ? false : undefined),
  span: plain('span'),
  table: (text) => {
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
  question: readQuestion,
  present: (text) => {
    if (text === '-') return null
    const [as, slide, ...rest] = text.split('/')
    return rest.length > 0 ? undefined : checked('present')({ as, slide })
  },
  chrome: plain('chrome'),
}

/** The View with a part read from the text; null when the text means nothing. */
export function withPartRead(
  view: ViewValue,
  part: keyof ViewValue,
  text: string,
): ViewValue | null {
  const value = READERS[part](text)
  return value === undefined ? null : { ...view, [part]: value }
}
