/** Incidents in one reading: symbols where a place is known, areas where only the area is. */
import type { Boundaries, Position } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { marksOf, type Mark } from '../../domain/marks.ts'
import { sameValue } from '../../view/same-value.ts'
import type { ReadingChoice } from '../../view/view.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import { drawnExtentOf, type DrawnArea } from '../../domain/drawn-extent.ts'
import { groupBy } from './group-by.ts'
import { weaveOf } from './weave.ts'

export interface IncidentCollections {
  marks: MapCollection
  /** Dotted lines from where an incident was told to where it was checked. */
  ghostLinks: MapCollection
  /** Provinces to hatch. */
  areas: MapCollection
  /** Countries of which only the outline is drawn. */
  countries: MapCollection
}

/**
 * Both readings in one collection, so that going from one to the other sends the map nothing:
 * what is shown in one of them says so in `only`.
 */
export function eitherReading(told: MapCollection, checked: MapCollection): MapCollection {
  const isIn = ({ features }: MapCollection, one: MapFeature) =>
    features.some((other) => sameFeature(one, other))
  const markedAs = (only: ReadingChoice, one: MapFeature): MapFeature => ({
    ...one,
    properties: { ...one.properties, only },
  })
  return collection([
    ...told.features.map((one) => (isIn(checked, one) ? one : markedAs('told', one))),
    ...checked.features.filter((one) => !isIn(told, one)).map((one) => markedAs('checked', one)),
  ])
}

/** Areas share their geometry; points and links are short enough to be compared as text. */
function sameFeature(one: MapFeature, other: MapFeature): boolean {
  const isArea = one.geometry.type === 'Polygon' || one.geometry.type === 'MultiPolygon'
  const same = isArea ? Object.is : sameValue
  return same(one.geometry, other.geometry) && sameValue(one.properties, other.properties)
}

interface PointMark {
  mark: Mark
  position: Position
}
interface AreaMark {
  mark: Mark
  drawn: DrawnArea
}

export function incidentCollections(
  index: DossierIndex,
  boundaries: Boundaries,
  reading: ReadingChoice,
): IncidentCollections {
  const points: PointMark[] = []
  const areas: AreaMark[] = []
  for (const mark of marksOf(index.dossier.incidents, index.disputedIncidents, reading)) {
    const extent = drawnExtentOf(index, boundaries, mark.place, mark.precision)
    if (extent?.as === 'point') points.push({ mark, position: extent.position })
    if (extent?.as === 'areas') {
      for (const drawn of extent.areas) areas.push({ mark, drawn })
    }
  }
  return {
    marks: collection(symbols(points)),
    ghostLinks: collection(links(points)),
    areas: collection(shapes(areas.filter(({ drawn }) => drawn.manner === 'hatch'))),
    countries: collection(shapes(areas.filter(({ drawn }) => drawn.manner === 'outline'))),
  }
}

/** Marks at one place stand in a row, ghosts last; `slot` counts half steps from its middle. */
function symbols(points: readonly PointMark[]): MapFeature[] {
  return [...groupBy(points, ({ mark }) => mark.place).values()].flatMap((row) =>
    row
      .toSorted((a, b) => Number(a.mark.ghost) - Number(b.mark.ghost))
      .map(({ mark, position }, at) =>
        mapFeature(
          { type: 'Point', coordinates: position },
          {
            key: mark.reference,
            kind: mark.kind,
            family: mark.family,
            place: mark.place,
            precision: mark.precision,
            disputed: mark.disputed,
            ghost: mark.ghost,
            slot: 2 * at - (row.length - 1),
          },
        ),
      ),
  )
}

function links(points: readonly PointMark[]): MapFeature[] {
  return points
    .filter(({ mark }) => mark.ghost)
    .flatMap((ghost) => {
      const shown = points.find(
        ({ mark }) => !mark.ghost && mark.reference === ghost.mark.reference,
      )
      if (shown === undefined) return []
      const line = [ghost.position, shown.position]
      const properties = { key: ghost.mark.reference, family: ghost.mark.family }
      return [mapFeature({ type: 'LineString', coordinates: line }, properties)]
    })
}

/** One shape for each area and family; the families of one area share its outline dash by dash. */
function shapes(marks: readonly AreaMark[]): MapFeature[] {
  const byArea = groupBy(
    marks,
    ({ mark, drawn }) => `${drawn.area.properties.code} ${mark.ghost ? 'ghost' : 'shown'}`,
  )
  return [...byArea.values()].flatMap((ofArea) => {
    const families = [...groupBy(ofArea, ({ mark }) => mark.family)]
    return families.flatMap(([family, group], at) => {
      const [first] = group
      if (first === undefined) return []
      const { ghost } = first.mark
      const { geometry, properties } = first.drawn.area
      const disputed = ghost || group.some(({ mark }) => mark.disputed)
      return [
        mapFeature(geometry, {
          key: `${properties.code} ${family}${ghost ? ' ghost' : ''}`,
          references: [...new Set(group.map(({ mark }) => mark.reference))].join(' '),
          code: properties.code,
          family,
          ghost,
          disputed,
          weave: weaveOf(at, families.length, disputed),
        }),
      ]
    })
  })
}

/** How many symbols stand at each place, to keep its name clear of them: the most of any reading. */
export function symbolsByPlace(readings: readonly MapCollection[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const { features } of readings) {
    const groups = groupBy(features, ({ properties }) => String(properties['place']))
    for (const [place, { length }] of groups) {
      most.set(place, Math.max(length, most.get(place) ?? 0))
    }
  }
  return most
}
