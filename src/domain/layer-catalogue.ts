/** The layers a reader can switch, in the order of the legend: the legend is the layer list. */
import type {
  Factor,
  Family,
  Incident,
  Indicator,
  IndicatorValue,
  LegCertainty,
} from '../model/schema/dossier.ts'
import { LEG_CERTAINTIES } from '../model/schema/vocabulary.ts'
import { LAYER_WORDS, LEGEND_ROWS } from '../words/record/layers.ts'
import type { DossierIndex } from './dossier-index.ts'
import { FAMILY_OF_INCIDENT } from './families.ts'
import type { Tone } from './figure-classes.ts'
import { refer } from './references.ts'

export type LayerGroup = 'base' | 'risk' | 'context' | 'measure'

/** What a swatch shows; it is drawn like the mark it stands for. */
export type Swatch =
  | { shape: 'area'; tone: 'focus' | 'district' }
  | { shape: 'city' }
  | {
      shape: 'symbol'
      family: Family
      symbol: 'disc' | 'square' | 'diamond'
      /** Hollow where it is not corroborated; a grey dotted outline where the other reading has it. */
      edge?: 'hollow' | 'ghost'
    }
  | { shape: 'halo' }
  | { shape: 'hatch'; family: Family }
  | { shape: 'tint'; family: Family }
  /** A chip under the name of a country. */
  | { shape: 'chip' }
  | { shape: 'line'; family: Family; certainty: LegCertainty }
  /** Of ink, or of a family. */
  | { shape: 'ramp'; family?: Family }
  | { shape: 'step'; step: number }
  | { shape: 'class'; family: Family; tone: Tone }
  /** A chip that stands for several marks. */
  | { shape: 'crowd' }
  | { shape: 'no data' }
  /** What the filters leave out: only pictures have it in their legend. */
  | { shape: 'paler'; mark: 'disc' | 'line' | 'city' }

export interface LegendRow {
  /** Null for what is said of all rows. */
  swatch: Swatch | null
  label: string
  count: number | null
  /** What is counted, where a bare number would be read as part of the label. */
  counts?: 'areas'
}

export interface LayerEntry {
  id: string
  group: LayerGroup
  title: string
  /** How many things the layer draws. */
  count: number
  swatch: Swatch
  /** What the layer's marks mean, below its switch while it is on. */
  rows: LegendRow[]
  /** Whether an opacity slider helps: fills, not points. */
  opacity: boolean
}

export const FACTOR_LAYER = 'factor:'
/** The base layer of routes of drugs. */
export const TRAFFICKING_LAYER = 'routes'
export const INDICATOR_LAYER = 'indicator:'

export function layerCatalogue(index: DossierIndex): LayerEntry[] {
  const { dossier } = index
  const places = dossier.places.features
  const areas = places.filter((one) => one.properties.kind === 'province')
  const districts = places.filter((one) => one.properties.kind === 'federal district')
  const points = places.filter((one) => one.geometry !== null)
  const links = linkRoutes(index)
  return [
    {
      ...base(
        'provinces',
        LAYER_WORDS.provinces,
        areas.length,
        { shape: 'area', tone: 'focus' },
        true,
      ),
      rows: [{ swatch: { shape: 'area', tone: 'focus' }, label: LEGEND_ROWS.named, count: null }],
    },
    base('cities', LAYER_WORDS.cities, points.length, { shape: 'city' }, false),
    {
      ...base('incidents', LAYER_WORDS.incidents, dossier.incidents.length, {
        shape: 'symbol',
        family: 'violence',
        symbol: 'disc',
      }),
      rows: incidentRows(dossier.incidents),
    },
    traffickingLayer(index),
    base(
      'districts',
      LAYER_WORDS.districts,
      districts.length,
      { shape: 'area', tone: 'district' },
      true,
    ),
    base('links', LAYER_WORDS.links, links.length, {
      shape: 'line',
      family: 'links',
      certainty: 'schematic',
    }),
    ...dossier.factors.map((factor) => factorLayer(index, factor)),
    {
      id: 'attention',
      group: 'measure',
      title: LAYER_WORDS.attention,
      count: dossier.claims.length,
      swatch: { shape: 'ramp' },
      rows: [],
      opacity: true,
    },
    ...dossier.factors.flatMap((factor) =>
      factor.indicators
        .filter((one) => one.covers !== undefined)
        .map((one): LayerEntry => ({
          id: `${INDICATOR_LAYER}${one.id}`,
          group: 'measure',
          title: one.title,
          count: one.values.filter(isMapped(index, one)).length,
          swatch: { shape: 'ramp', family: factor.family },
          rows: [],
          opacity: true,
        })),
    ),
  ]
}

function base(
  id: string,
  title: string,
  count: number,
  swatch: Swatch,
  opacity = false,
): LayerEntry {
  return { id, group: 'base', title, count, swatch, rows: [], opacity }
}

/** Routes that no factor owns: they belong to the base layer of links. */
export function linkRoutes(index: DossierIndex): string[] {
  return index.dossier.routes.features
    .map((one) => one.id)
    .filter((id) => index.factorOfRoute(id) === null)
}

/** Routes of drugs: the base layer has each as one quiet line, its factor's layer draws it in full. */
export function traffickingRoutes(index: DossierIndex): string[] {
  return index.dossier.routes.features
    .filter((one) => one.properties.kind === 'drugs')
    .map((one) => one.id)
}

function traffickingLayer(index: DossierIndex): LayerEntry {
  const ids = traffickingRoutes(index)
  return {
    ...base(
      TRAFFICKING_LAYER,
      LAYER_WORDS.routes,
      ids.length,
      { shape: 'line', family: 'drugs', certainty: 'illustrative' },
      true,
    ),
    rows: legRows(index, ids, 'drugs'),
  }
}

/** A row for each certainty of the routes' legs, the surest first. */
function legRows(index: DossierIndex, routes: readonly string[], family: Family): LegendRow[] {
  const legs = routes.flatMap((id) => index.routes.get(id)?.properties.legs ?? [])
  return LEG_CERTAINTIES.map((certainty): LegendRow & { count: number } => ({
    swatch: { shape: 'line', family, certainty },
    label: LEGEND_ROWS.legs[certainty],
    count: legs.filter((leg) => leg.certainty === certainty).length,
  })).filter(({ count }) => count > 0)
}

const SYMBOL_ROWS = [
  ['violence', 'disc'],
  ['operations', 'square'],
  ['policy', 'diamond'],
] as const

function incidentRows(incidents: readonly Incident[]): LegendRow[] {
  const rows: LegendRow[] = SYMBOL_ROWS.map(([family, symbol]) => ({
    swatch: { shape: 'symbol', family, symbol },
    label: LEGEND_ROWS.families[family],
    count: incidents.filter((one) => FAMILY_OF_INCIDENT[one.kind] === family).length,
  }))
  return [
    ...rows,
    {
      swatch: { shape: 'hatch', family: 'operations' },
      label: LEGEND_ROWS.provinceOnly,
      count: null,
    },
    { swatch: { shape: 'chip' }, label: LEGEND_ROWS.countryOnly, count: null },
  ]
}

function factorLayer(index: DossierIndex, factor: Factor): LayerEntry {
  const routes = factor.routes.flatMap((id) => index.routes.get(id) ?? [])
  const hatched = factor.places.filter((one) => one.precision === 'province')
  const rows = legRows(index, factor.routes, factor.family)
  if (hatched.length > 0) {
    rows.push({
      swatch: { shape: 'hatch', family: factor.family },
      label: LEGEND_ROWS.province,
      count: hatched.length,
    })
  }
  const [first] = rows
  return {
    id: `${FACTOR_LAYER}${factor.id}`,
    group: factor.kind,
    title: factor.short,
    count: index.claimsAbout(refer('factor', factor.id)).length,
    swatch: first?.swatch ?? { shape: 'tint', family: factor.family },
    rows,
    opacity: routes.length > 0 || hatched.length > 0,
  }
}

/** Whether a value stands for one of the areas that its indicator covers, and so has a place on the map. */
function isMapped(index: DossierIndex, indicator: Indicator) {
  return ({ place }: IndicatorValue): boolean =>
    index.places.get(place)?.properties.kind === indicator.covers?.kind
}
