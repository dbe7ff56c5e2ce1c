/** `places.geojson` and `routes.geojson` of a generated dossier: settlements, areas, a region, legs between them. */
import { LEG_CERTAINTIES, PLACE_ROLES, ROUTE_KINDS } from '../../../src/model/schema/vocabulary.ts'
import { sourcesOf, type Draft, type Fields } from './draft.ts'
import { COUNTRIES, DISTRICTS, PROVINCES, SETTLEMENTS } from './ground.ts'

interface Spot {
  id: string
  position: [number, number]
}

function namesOf({ random, name }: Draft): Fields {
  const others = random.some(['ru', 'kk', 'local'], random.whole(0, 3))
  return { en: name(), ...Object.fromEntries(others.map((key) => [key, name()])) }
}

const rounded = (degrees: number) => Number(degrees.toFixed(4))

/** Within some five kilometres of a settlement that there is, so that it stays in its province. */
function city(draft: Draft, index: number): { feature: Fields; spot: Spot } {
  const { random, marking, maybe, sentence, name } = draft
  const ground = SETTLEMENTS[index % SETTLEMENTS.length] ?? random.one(SETTLEMENTS)
  const off = () => (index < SETTLEMENTS.length ? 0 : (random.next() - 0.5) * 0.08)
  const position: [number, number] = [
    rounded(ground.longitude + off()),
    rounded(ground.latitude + off()),
  ]
  const id = `city-${String(index + 1)}`
  const feature = {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: position },
    properties: {
      names: namesOf(draft),
      kind: random.one(['capital', 'city', 'village', 'border post']),
      role: random.one(PLACE_ROLES),
      country: ground.within.slice(0, 2),
      within: ground.within,
      ...maybe('aliases', () => [name(), `${name()} ${String(index)}`]),
      ...maybe('rank', () => random.whole(1, 4)),
      ...maybe('radiusKm', () => random.one([0, 0.5, 25, 150])),
      ...maybe('note', sentence),
      ...marking(),
      ...marking('exactFrom'),
    },
  }
  return { feature, spot: { id, position } }
}

function area(draft: Draft, code: string, kind: string): Fields {
  return {
    type: 'Feature',
    id: code.toLowerCase(),
    geometry: null,
    properties: {
      names: namesOf(draft),
      kind,
      role: draft.random.one(PLACE_ROLES),
      boundary: code,
      country: code.slice(0, 2),
      ...draft.maybe('iso', () => ({ y2011: code, now: null })),
      ...draft.marking(),
    },
  }
}

function region(draft: Draft): Fields {
  const { random, marking } = draft
  const properties = {
    names: namesOf(draft),
    kind: 'region',
    role: 'named',
    members: ['kz-akt', ...random.some(PROVINCES.slice(1), random.whole(0, 3))],
    ...marking(),
  }
  return { type: 'Feature', id: 'region', geometry: null, properties }
}

function route(draft: Draft, id: string, spots: readonly Spot[]): Fields {
  const { random, date, marking, maybe, name, sentence, options } = draft
  const stops = random.some(spots, random.whole(2, 5))
  const pairs = stops.slice(1).flatMap((to, at) => {
    const from = stops[at]
    return from === undefined ? [] : [{ from, to }]
  })
  const between = ({ from, to }: { from: Spot; to: Spot }) =>
    random.chance(0.4)
      ? [[rounded((from.position[0] + to.position[0]) / 2), rounded(to.position[1] + 0.4)]]
      : []
  return {
    type: 'Feature',
    id,
    geometry: {
      type: 'MultiLineString',
      coordinates: pairs.map((pair) => [pair.from.position, ...between(pair), pair.to.position]),
    },
    properties: {
      title: name(),
      kind: random.one(ROUTE_KINDS),
      says: sentence(),
      direction: random.one(['forward', 'both', 'none']),
      disputed: random.chance(0.3),
      ...(options.dates === 'none' ? {} : date()),
      ...maybe('unknown', sentence),
      legs: pairs.map(({ from, to }) => {
        const certainty = random.one(LEG_CERTAINTIES)
        const isNamed = certainty === 'documented' || random.chance(0.7)
        return {
          from: from.id,
          to: to.id,
          certainty,
          sources: isNamed ? sourcesOf(draft) : [],
          ...maybe('note', sentence),
          ...marking(),
        }
      }),
      ...marking(),
    },
  }
}

const collection = (features: readonly Fields[]) => ({ type: 'FeatureCollection', features })

/** Fills the draft's places, which all other records name: call it first. */
export function geographyOf(draft: Draft): { places: Fields; routes: Fields } {
  const { options, ids } = draft
  const cities = Array.from({ length: Math.max(2, options.cities) }, (_, at) => city(draft, at))
  draft.places.push(
    ...cities.map(({ spot }) => ({
      place: spot.id,
      precision: draft.random.one(['city', 'point']),
    })),
    ...PROVINCES.map((code) => ({ place: code.toLowerCase(), precision: 'province' })),
    ...COUNTRIES.map((code) => ({ place: code.toLowerCase(), precision: 'country' })),
    { place: 'region', precision: 'region' },
  )
  const spots = cities.map(({ spot }) => spot)
  return {
    places: collection([
      ...cities.map(({ feature }) => feature),
      ...PROVINCES.map((code) => area(draft, code, 'province')),
      ...COUNTRIES.map((code) => area(draft, code, 'country')),
      ...DISTRICTS.map((code) => area(draft, code, 'federal district')),
      region(draft),
    ]),
    routes: collection(ids.route.map((id) => route(draft, id, spots))),
  }
}
