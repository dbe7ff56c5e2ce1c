/** A small dossier with one of everything the map draws, on square countries. */
import type { Feature, MultiLineString, Point, Polygon } from 'geojson'
import type {
  Area,
  AreaProperties,
  Boundaries,
  LabelProperties,
  Position,
} from '../../../src/domain/boundaries.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import type {
  Claim,
  Dossier,
  Finding,
  Incident,
  Place,
  Route,
  Whereabouts,
} from '../../../src/model/schema/dossier.ts'
import type { View } from '../../../src/view/view.ts'

function box(code: string, west: number, south: number, size: number, country?: string): Area {
  const [east, north] = [west + size, south + size]
  const geometry: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
  const label: Position = [west + size / 2, south + size / 2]
  const properties: AreaProperties = { code, names: { en: code }, label }
  if (country !== undefined) properties.country = country
  return { type: 'Feature', id: code, geometry, properties }
}

const lines = (coordinates: number[][][]): Feature<MultiLineString, Record<string, never>> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates },
})

const none = { type: 'FeatureCollection' as const, features: [] }

const label = (at: Position, properties: LabelProperties): Feature<Point, LabelProperties> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: at },
})

const byCode = (areas: Area[]) => new Map(areas.map((area) => [area.properties.code, area]))

export const boundaries: Boundaries = {
  provinces: byCode([
    box('KZ-ATY', 50, 46, 4, 'KZ'),
    box('KZ-AKT', 54, 46, 4, 'KZ'),
    box('RU-DA', 40, 46, 4, 'RU'),
  ]),
  countries: byCode([box('KZ', 50, 42, 8), box('RU', 40, 42, 8), box('UZ', 60, 36, 6)]),
  districts: byCode([box('RU-SFD', 42, 44, 3)]),
  provinceBorders: lines([
    [
      [54, 46],
      [54, 50],
    ],
  ]),
  countryBorders: lines([
    [
      [50, 42],
      [50, 50],
    ],
  ]),
  regionCoast: lines([]),
  disputed: none,
  world: none,
  lakes: none,
  rivers: none,
  labels: {
    type: 'FeatureCollection',
    features: [
      label([54, 44], {
        id: 'country-KZ',
        kind: 'country',
        code: 'KZ',
        names: { en: 'Base name', ru: 'Казахстан' },
        rank: 1,
        minzoom: 1,
      }),
      label([52, 48], {
        id: 'province-KZ-ATY',
        kind: 'province',
        code: 'KZ-ATY',
        names: { en: 'Atyrau' },
        rank: 3,
        minzoom: 4,
      }),
      label([57.2, 50.3], {
        id: 'city-1',
        kind: 'city',
        geonames: 610611,
        names: { en: 'Aktobe of the base' },
        rank: 2,
        minzoom: 3,
      }),
      label([45, 45], {
        id: 'city-2',
        kind: 'city',
        geonames: 7,
        names: { en: 'Elsewhere' },
        rank: 3,
        minzoom: 4,
      }),
      label([49, 44], {
        id: 'water-caspian',
        kind: 'water',
        water: 'sea',
        names: { en: 'Caspian Sea', ru: 'Каспийское море', kk: 'Каспий теңізі' },
        rank: 1,
        minzoom: 1,
      }),
    ],
  },
}

function place(
  id: string,
  properties: Pick<Place['properties'], 'kind'> & Partial<Place['properties']>,
  position: Position | null = null,
): Place {
  return {
    type: 'Feature',
    id,
    geometry: position === null ? null : { type: 'Point', coordinates: position },
    properties: { names: { en: id, kk: `${id} ққ` }, role: 'named', ...properties },
  }
}

function route(
  id: string,
  properties: Pick<Route['properties'], 'kind' | 'direction' | 'legs'> &
    Partial<Route['properties']>,
  coordinates: number[][][],
): Route {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'MultiLineString', coordinates },
    properties: { title: id, says: id, disputed: false, ...properties },
  }
}

const aktobe = { place: 'aktobe', precision: 'city' } as const
const atyrau = { place: 'atyrau-province', precision: 'province' } as const
const kazakhstan = { place: 'kazakhstan', precision: 'country' } as const

const incident = (id: string, kind: Incident['kind']): Incident => ({ id, title: id, kind })

/** The claim that tells an incident, and nothing else. */
function telling(
  id: string,
  tells: string,
  at: Whereabouts,
  ...findings: readonly Finding[]
): Claim {
  return {
    id,
    paragraph: 'P1',
    says: 'So it is told.',
    kind: 'incident',
    places: [at],
    precision: at.precision,
    hedge: 'none',
    tells,
    about: [],
    findings: [...findings],
    shown: at.precision === 'none' ? { as: 'text', because: 'No place.' } : 'map',
  }
}

const found = (
  id: string,
  verdict: Finding['verdict'],
  evidence: Finding['evidence'],
  changes: NonNullable<Finding['changes']> = {},
): Finding => ({ id, verdict, confidence: 'moderate', says: 'It was so.', changes, evidence })

const corroborated = (id: string) =>
  found(id, 'corroborated', [{ source: 'S2', stance: 'supports', credibility: 2 }])

const dossier: Dossier = {
  meta: {
    id: 'fixture',
    title: 'Fixture',
    article: { title: 'A', publisher: 'B', published: '2011', source: 'S1', paragraphs: 1 },
    author: 'C',
    asOf: '2011',
    marking: 'clear',
    focus: ['KZ'],
    bounds: [40, 36, 66, 52],
    languages: ['en', 'ru', 'kk'],
    layers: [],
  },
  sources: ['S1', 'S2'].map((id) => ({
    id,
    title: 'S',
    publisher: 'P',
    identifier: 'x',
    reliability: 'C',
  })),
  claims: [
    {
      id: '1.1',
      paragraph: 'P1',
      says: 'A claim.',
      kind: 'incident',
      places: ['atyrau-province'],
      precision: 'province',
      hedge: 'none',
      about: ['incident:shooting'],
      findings: [{ id: 'F1', verdict: 'unverified', says: 'No.', confidence: 'low', evidence: [] }],
      shown: 'map',
    },
    {
      id: '1.2',
      paragraph: 'P1',
      says: 'Another.',
      kind: 'policy',
      places: ['uzbekistan'],
      precision: 'country',
      hedge: 'none',
      about: [],
      shown: 'map',
    },
    telling('1.11', 'bombing', aktobe, corroborated('F11')),
    telling(
      '1.12',
      'shooting',
      aktobe,
      found('F12', 'contradicted', [{ source: 'S2', stance: 'contradicts', credibility: 2 }], {
        places: [{ place: 'kenkiyak', precision: 'city' }],
      }),
    ),
    telling('1.13', 'raid', atyrau, corroborated('F13')),
    telling('1.14', 'statement', kazakhstan, corroborated('F14')),
    telling('1.15', 'budget', kazakhstan, corroborated('F15')),
    telling('1.16', 'extradition', kazakhstan, corroborated('F16')),
    telling('1.17', 'camps', { place: 'kazakhstan', precision: 'none' }),
  ],
  actors: [],
  incidents: [
    incident('bombing', 'bombing'),
    incident('shooting', 'shooting'),
    incident('raid', 'raid'),
    incident('statement', 'statement'),
    incident('budget', 'budget'),
    incident('extradition', 'extradition'),
    incident('camps', 'arrest'),
  ],
  factors: [
    {
      id: 'turmoil',
      title: 'Turmoil',
      short: 'T',
      kind: 'risk',
      family: 'refugees',
      says: 'It matters.',
      places: [{ place: 'aktobe-province', precision: 'province' }, kazakhstan],
      routes: ['flight'],
      supports: [],
      against: [],
      indicators: [
        {
          id: 'share',
          title: 'Share',
          unit: '%',
          measures: 'of people',
          covers: { kind: 'province', countries: ['KZ'] },
          values: [{ place: 'aktobe-province', date: '2011', value: 10, sources: ['S1'] }],
        },
      ],
    },
  ],
  places: {
    type: 'FeatureCollection',
    features: [
      place('kazakhstan', { kind: 'country', boundary: 'KZ', country: 'KZ' }),
      place('uzbekistan', { kind: 'country', boundary: 'UZ', country: 'UZ' }),
      place('atyrau-province', { kind: 'province', boundary: 'KZ-ATY', country: 'KZ' }),
      place('aktobe-province', { kind: 'province', boundary: 'KZ-AKT', country: 'KZ' }),
      place('southern-fd', { kind: 'federal district', boundary: 'RU-SFD', country: 'RU' }),
      place('west', { kind: 'region', members: ['atyrau-province', 'aktobe-province'] }),
      place(
        'aktobe',
        { kind: 'city', rank: 2, geonames: 610611, within: 'KZ-AKT', country: 'KZ' },
        [57.2, 50.3],
      ),
      place(
        'kenkiyak',
        { kind: 'village', rank: 4, within: 'KZ-AKT', country: 'KZ' },
        [57.1, 48.6],
      ),
      place('astana', { kind: 'capital', rank: 1, role: 'waypoint', country: 'KZ' }, [71.4, 51.2]),
    ],
  },
  routes: {
    type: 'FeatureCollection',
    features: [
      route(
        'flight',
        {
          kind: 'refugees',
          direction: 'forward',
          disputed: true,
          legs: [
            { from: 'astana', to: 'aktobe', certainty: 'schematic', sources: ['S1'] },
            { from: 'aktobe', to: 'kenkiyak', certainty: 'illustrative', sources: ['S1'] },
          ],
        },
        [
          [
            [71.4, 51.2],
            [57.2, 50.3],
          ],
          [
            [57.2, 50.3],
            [57.1, 48.6],
          ],
        ],
      ),
      route(
        'messages',
        {
          kind: 'communication',
          direction: 'none',
          legs: [{ from: 'astana', to: 'kenkiyak', certainty: 'documented', sources: ['S1'] }],
        },
        [
          [
            [71.4, 51.2],
            [57.1, 48.6],
          ],
        ],
      ),
    ],
  },
  text: [],
}

export const index = new DossierIndex(dossier)

export const ALL_LAYERS = [
  'provinces',
  'cities',
  'incidents',
  'districts',
  'links',
  'factor:turmoil',
  'attention',
  'indicator:share',
]

export function viewOf(part: Partial<View> = {}): View {
  return {
    camera: null,
    layers: ALL_LAYERS,
    opacity: {},
    selection: null,
    reading: 'told',
    language: 'en',
    theme: 'paper',
    panels: { article: true, layers: true, timeline: true },
    dialog: null,
    passage: null,
    page: 'article',
    tool: 'layers',
    filters: {},
    time: null,
    certain: false,
    span: null,
    table: null,
    question: null,
    present: null,
    chrome: 'full',
    ...part,
  }
}
