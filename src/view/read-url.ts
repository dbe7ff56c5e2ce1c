/** The URL's fragment → View: a bad link is mended, never refused. */
import { FACETS, type Facet, type ListName } from '../domain/vocabulary.ts'
import { PARAMETERS } from './parameters.ts'
import { pairsOf, peeled } from './pasted.ts'
import { withPartRead } from './read-parameters.ts'
import { VERSION } from './url.ts'
import type { Filters, Table, View } from './view.ts'

/** Something of a link that could not be kept. */
export interface Dropped {
  key: string
  value: string
  why: 'unknown' | 'unreadable' | 'missing' | 'version' | 'repeated'
}

/** What the dossier has, so that a link to what it has not is mended. */
export interface KnownIds {
  layers: readonly string[]
  hasReference(reference: string): boolean
  hasPassage(passage: string): boolean
  hasFacetValue(facet: Facet, value: string): boolean
  /** All that a list can show, those left out at first included. */
  columnsOf(list: ListName): readonly string[]
  hasSlide(slide: string): boolean
}

export interface ReadView {
  view: View
  dropped: Dropped[]
}

/**
 * Reads a fragment with or without its `#`; whatever is wrong falls back to the default and is named in
 * `dropped`. What stands around a pasted link is no part of it.
 */
export function viewFromFragment(fragment: string, defaults: View, known: KnownIds): ReadView {
  const pairs = pairsOf(fragment)
  const last = pairs.at(-1)
  if (last === undefined) return readParameters(pairs, defaults, known)
  const others = pairs.slice(0, -1)
  const { view } = readParameters(others, defaults, known)
  const [key, whole] = last
  const value = [...peeled(whole)].find((text) => isUnderstood([key, text], view, known)) ?? whole
  return readParameters([...others, [key, value]], defaults, known)
}

type Pair = readonly [key: string, value: string]

const isUnderstood = (pair: Pair, view: View, known: KnownIds) =>
  readParameters([pair], view, known).dropped.length === 0

/** The same for keys and values that are at hand unescaped. */
export function readParameters(pairs: readonly Pair[], defaults: View, known: KnownIds): ReadView {
  const dropped: Dropped[] = []
  const seen = new Map<string, string>()
  let view: View = defaults
  for (const [key, value] of pairs) {
    // A link of another version is read as far as it is understood.
    if (key === 'v') {
      if (value !== VERSION) dropped.push({ key, value, why: 'version' })
      continue
    }
    const one = PARAMETERS.find((parameter) => parameter.key === key)
    const read = one === undefined ? null : withPartRead(view, one.part, value)
    const before = seen.get(key)
    if (read === null) {
      dropped.push({ key, value, why: one ? 'unreadable' : 'unknown' })
      continue
    }
    if (before !== undefined && before !== value)
      dropped.push({ key, value: before, why: 'repeated' })
    seen.set(key, value)
    view = read
  }
  return { view: mended(view, known, dropped), dropped }
}

function mended(view: View, known: KnownIds, dropped: Dropped[]): View {
  const missing = (key: string, value: string) => dropped.push({ key, value, why: 'missing' })
  const hasLayer = (id: string, key: string) => {
    const has = known.layers.includes(id)
    if (!has) missing(key, id)
    return has
  }
  const kept = new Set(view.layers.filter((id) => hasLayer(id, 'layers')))
  const { selection, passage, dialog } = view
  const { present } = view
  const hasSlide = present === null || known.hasSlide(present.slide)
  if (!hasSlide) missing('present', present.slide)
  const hasSelection = selection === null || known.hasReference(selection)
  const hasPassage = passage === null || known.hasPassage(passage)
  const about = dialog?.startsWith('about:') === true ? dialog.slice('about:'.length) : null
  const hasDialog = about === null || known.layers.includes(about)
  if (!hasSelection) missing('record', selection)
  if (!hasPassage) missing('passage', passage)
  if (!hasDialog) missing('dialog', dialog ?? '')
  return {
    ...view,
    filters: mendedFilters(view.filters, known, (value) => missing('by', value)),
    table: view.table && mendedTable(view.table, known, (value) => missing('table', value)),
    question: mendedQuestion(view.question, known, (value) => missing('ask', value)),
    layers: known.layers.filter((id) => kept.has(id)),
    opacity: Object.fromEntries(
      Object.entries(view.opacity).filter(([id]) => hasLayer(id, 'opacity')),
    ),
    selection: hasSelection ? selection : null,
    present: hasSlide ? present : null,
    passage: hasPassage ? passage : null,
    dialog: hasDialog ? dialog : null,
  }
}

type Tell = (value: string) => void

function mendedFilters(filters: Filters, known: KnownIds, tell: Tell): Filters {
  const kept: Filters = {}
  for (const facet of FACETS) {
    const chosen = filters[facet]?.filter((value) => {
      const has = known.hasFacetValue(facet, value)
      if (!has) tell(value)
      return has
    })
    if (chosen !== undefined) kept[facet] = chosen
  }
  return kept
}

function mendedTable(table: Table, known: KnownIds, tell: Tell): Table {
  const all = known.columnsOf(table.list)
  const has = (column: string) => {
    const found = all.includes(column)
    if (!found) tell(column)
    return found
  }
  const columns = table.columns?.filter(has) ?? []
  return {
    list: table.list,
    sort: table.sort !== null && has(table.sort.column) ? table.sort : null,
    columns: columns.length > 0 ? columns : null,
  }
}

function mendedQuestion(question: View['question'], known: KnownIds, tell: Tell): View['question'] {
  const about =
    question?.ask === 'circle'
      ? question.around
      : question?.ask === 'corridor'
        ? question.along
        : question?.ask === 'nearest'
          ? question.to
          : null
  if (typeof about !== 'string' || known.hasReference(about)) return question
  tell(about)
  return null
}
