/** Places of a release: without those that are gone, and no closer than the audience may know them. */
import { areaOf, type Boundaries } from '../../domain/boundaries.ts'
import { refer } from '../../domain/references.ts'
import type { Dossier, Marking, Place, Precision, Whereabouts } from '../../model/schema/dossier.ts'
import { pairOf } from '../../model/validate/great-circle.ts'
import { isGone, stamped, without, type Coarse, type Cut } from './cut.ts'
import { isAbove } from './levels.ts'

/** Without boundaries nobody knows where the middle of a province is: lines to it are then left out. */
export function coarseOf(
  dossier: Dossier,
  limit: Marking,
  boundaries: Boundaries | undefined,
): ReadonlyMap<string, Coarse> {
  return new Map(
    dossier.places.features.flatMap(({ id, geometry, properties }): [string, Coarse][] => {
      const { exactFrom, within, country } = properties
      const position = geometry === null ? null : pairOf(geometry.coordinates)
      if (exactFrom === undefined || position === null || !isAbove(exactFrom, limit)) return []
      const code = within ?? country ?? null
      const area = boundaries && code !== null ? areaOf(boundaries, code) : undefined
      return [[id, { position, code, centre: area?.properties.label ?? null, exactFrom }]]
    }),
  )
}

/** A region made of its province: it has no point, and no boundary whose name it would take. */
function coarsened(place: Place, { code }: Coarse): Place {
  const kept = without(
    place.properties,
    'within',
    'boundary',
    'geonames',
    'radiusKm',
    'coordinates',
    'note',
    'exactFrom',
    'iso',
    'rank',
  )
  const members = code === null ? {} : { members: [code] }
  return { ...place, geometry: null, properties: { ...kept, kind: 'region', ...members } }
}

export function cutPlaces(cut: Cut, places: readonly Place[]): Place[] {
  return places.flatMap((place): Place[] => {
    const { id, properties } = place
    if (isGone(cut, 'place', id)) return []
    const coarse = cut.coarse.get(id)
    if (coarse !== undefined) {
      const what = refer('place', id)
      cut.tell({ what, title: cut.titleOf(what), why: 'position', marking: coarse.exactFrom })
      const less = coarsened(place, coarse)
      return [{ ...less, properties: stamped(cut, less.properties) }]
    }
    const members = properties.members?.filter((one) => !isGone(cut, 'place', one))
    const kept =
      members === undefined || members.length === 0
        ? without(properties, 'members')
        : { ...properties, members }
    return [{ ...place, properties: stamped(cut, kept) }]
  })
}

const CLOSE: ReadonlySet<Precision> = new Set(['point', 'city'])

/** How closely a place may be known: of one made coarser only its province. */
export function precisionIn(cut: Cut, place: string, precision: Precision): Precision {
  return cut.coarse.has(place) && CLOSE.has(precision) ? 'region' : precision
}

export function cutWhereabouts(cut: Cut, list: readonly Whereabouts[]): Whereabouts[] {
  return list
    .filter(({ place }) => !isGone(cut, 'place', place))
    .map((one) => ({ ...one, precision: precisionIn(cut, one.place, one.precision) }))
}
