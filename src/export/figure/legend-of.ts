/** The legend of a View: the layers that are on with what their marks mean, how sure a mark is, and what is paler. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import {
  FACTOR_LAYER,
  layerCatalogue,
  linkRoutes,
  TRAFFICKING_LAYER,
  traffickingRoutes,
  type LayerEntry,
  type LegendRow,
  type Swatch,
} from '../../domain/layer-catalogue.ts'
import { legendRows } from '../../domain/legend.ts'
import { activeMeasure } from '../../map/sources/measure.ts'
import type { LegCertainty } from '../../model/schema/dossier.ts'
import { LEG_CERTAINTIES } from '../../model/schema/vocabulary.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { outsideMark, type Narrowed } from './outside-mark.ts'

export interface LegendSection {
  /** The layer's id; null for what is said of marks of all layers. */
  layer: string | null
  title: string
  swatch: Swatch | null
  rows: readonly LegendRow[]
}

/** Empty when nothing is on. */
export function legendOf(
  index: DossierIndex,
  boundaries: Boundaries,
  view: Narrowed,
): LegendSection[] {
  const measure = activeMeasure(index, view)?.layer
  const on = layerCatalogue(index).filter(
    ({ id, group }) => view.layers.includes(id) && (group !== 'measure' || id === measure),
  )
  const sections = on.map((layer) => sectionOf(layer, rowsOf(index, boundaries, layer, view.time)))
  const sure = sureRows(index, on, view)
  if (sure.length > 0)
    sections.push({ layer: null, title: EXPORT_WORDS.howSure, swatch: null, rows: sure })
  const mark = outsideMark(index, view)
  if (mark !== null)
    sections.push({
      layer: null,
      title: EXPORT_WORDS.outside,
      swatch: { shape: 'paler', mark },
      rows: [],
    })
  return sections
}

/** One row that looks like its layer is said with the layer's name. */
function sectionOf(layer: LayerEntry, rows: readonly LegendRow[]): LegendSection {
  const { id, title, swatch } = layer
  const [only] = rows
  return rows.length === 1 && only?.swatch?.shape === swatch.shape
    ? { layer: id, title: EXPORT_WORDS.layerOf(title, only.label), swatch, rows: [] }
    : { layer: id, title, swatch, rows }
}

/** A factor's lines are told apart once for all layers. Only areas of a measure are counted: other counts are the dossier's, not the picture's. */
function rowsOf(
  index: DossierIndex,
  boundaries: Boundaries,
  layer: LayerEntry,
  time: string | null,
): LegendRow[] {
  const rows = legendRows(index, boundaries, layer, time).filter(
    ({ swatch }) => swatch?.shape !== 'line',
  )
  if (layer.group === 'measure') return rows
  return rows.map((row) => ({ ...row, count: null }))
}

function sureRows(
  index: DossierIndex,
  on: readonly LayerEntry[],
  { certain, reading }: Narrowed,
): LegendRow[] {
  const has = (id: string) => on.some((one) => one.id === id)
  const row = (swatch: Swatch, label: string): LegendRow => ({ swatch, label, count: null })
  const mark = { shape: 'symbol', family: 'violence', symbol: 'disc' } as const
  const marks = has('incidents')
    ? [
        row(mark, EXPORT_WORDS.sure.whole),
        row({ ...mark, edge: 'hollow' }, EXPORT_WORDS.sure.hollow),
        row({ ...mark, edge: 'ghost' }, EXPORT_WORDS.sure.ghost[reading]),
      ]
    : []
  const drawn = certaintiesOf(index, on)
  const lines = LEG_CERTAINTIES.filter(
    (one) => drawn.has(one) && (!certain || one === 'documented'),
  ).map((certainty) =>
    row({ shape: 'line', family: 'links', certainty }, EXPORT_WORDS.sure[certainty]),
  )
  return [...marks, ...lines]
}

/** Kinds of legs that the layers draw. */
function certaintiesOf(index: DossierIndex, on: readonly LayerEntry[]): ReadonlySet<LegCertainty> {
  const ids = on.flatMap(({ id }) => {
    if (id === 'links') return linkRoutes(index)
    if (id === TRAFFICKING_LAYER) return traffickingRoutes(index)
    return index.dossier.factors.find((one) => id === FACTOR_LAYER + one.id)?.routes ?? []
  })
  return new Set(
    ids.flatMap((id) => index.routes.get(id)?.properties.legs.map((leg) => leg.certainty) ?? []),
  )
}
