/** The URL's parameters as one table: how each part of a View is printed. `read-parameters.ts` reads them back. */
import { FACETS } from '../domain/vocabulary.ts'
import { printQuestion } from './question.ts'
import type { View } from './view.ts'

/** One parameter with its value's type closed over, so that all stand in one list. */
export interface Parameter {
  key: string
  part: keyof View
  printed(view: View): string
}

function parameter<K extends keyof View>(
  key: string,
  part: K,
  print: (value: View[K]) => string,
): Parameter {
  return { key, part, printed: (view) => print(view[part]) }
}

/** A choice or an id printed as itself; `-` stands for null. */
const plain = (
  key: string,
  part:
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
    | 'chrome',
) => parameter(key, part, (value) => value ?? '-')

export const PANELS = ['article', 'layers', 'timeline'] as const

export const PARAMETERS: readonly Parameter[] = [
  /** zoom/latitude/longitude, then bearing and pitch where they are not zero: MapLibre's own order. */
  parameter('map', 'camera', (value) => {
    if (value === null) return 'fit'
    const { zoom, latitude, longitude, bearing, pitch } = value
    const level = [zoom, latitude, longitude]
    return (bearing === 0 && pitch === 0 ? level : [...level, bearing, pitch]).join('/')
  }),
  parameter('layers', 'layers', (value) => value.join(',')),
  parameter('opacity', 'opacity', (value) =>
    Object.entries(value)
      .map(([id, share]) => `${id}*${String(share)}`)
      .join(','),
  ),
  plain('record', 'selection'),
  plain('reading', 'reading'),
  plain('labels', 'language'),
  plain('theme', 'theme'),
  parameter('panels', 'panels', (value) => PANELS.filter((name) => value[name]).join(',')),
  plain('dialog', 'dialog'),
  plain('passage', 'passage'),
  plain('page', 'page'),
  plain('tool', 'tool'),
  /** `kind*bombing*raid,actor*taliban`. */
  parameter('by', 'filters', (value) =>
    FACETS.flatMap((facet) => {
      const chosen = value[facet]
      return chosen === undefined ? [] : [[facet, ...chosen].join('*')]
    }).join(','),
  ),
  plain('time', 'time'),
  parameter('certain', 'certain', (value) => (value ? 'only' : 'all')),
  plain('span', 'span'),
  /** `incidents/-date/title.date`: list, sorting column with `-` for descending, columns. */
  parameter('table', 'table', (value) => {
    if (value === null) return '-'
    const { list, sort, columns } = value
    const order = sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`
    const parts = [list, order, columns?.join('.') ?? '']
    return parts.join('/').replace(/\/+$/, '')
  }),
  parameter('ask', 'question', printQuestion),
  /** `audience/two-attacks`. */
  parameter('present', 'present', (value) => (value === null ? '-' : `${value.as}/${value.slide}`)),
  plain('chrome', 'chrome'),
]
