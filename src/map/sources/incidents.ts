/** Incidents in one reading: symbols where a place is known, areas where only the area is. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { marksOf, type Mark } from '../../domain/marks.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import { drawnExtentOf, type DrawnArea } from '../../domain/drawn-extent.ts'
import { rowsOfMarks, type PointMark } from '../../domain/gathering.ts'
import { groupBy } from '../../domain/group-by.ts'
import { seat, type Crowd } from './seats.ts'
import { weaveOf } from './weave.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export interface IncidentCollections {
  /** With a seat of their own, at the zooms at which they have it. */
  marks: MapCollection
  /** Dotted lines from where an incident was told to where it was checked. */
  ghostLinks: MapCollection
  /** Provinces to hatch. */
  areas: MapCollection
  /** Countries of which only the outline is drawn. */
  countries: MapCollection
}

export interface IncidentShapes extends IncidentCollections {
  /** What stands for several marks at once. */
  crowds: readonly Crowd[]
  /** Half steps of a row that each place takes, by whole zoom from `FIRST_ZOOM` on. */
  seats: ReadonlyMap<string, readonly number[]>
}

/**
 * Both readings in one collection, so that going from one to the other sends the map nothing:
 * what is shown in one of them says so in `only`.
 */
export function eitherReading(told: MapCollection, checked: MapCollection): MapCollection {
  const print = fingerprints()
  const namesOf = ({ features }: MapCollection) => new Set(features.map(print))
  const [inTold, inChecked] = [namesOf(told), namesOf(checked)]
  const markedAs = (only: ReadingChoice, one: MapFeature): MapFeature => ({
    ...one,
    properties: { ...one.properties, only },
  })
  return collection([
    ...told.features.map((one) => (inChecked.has(print(one)) ? one : markedAs('told', one))),
    ...checked.features
      .filter((one) => !inTold.has(print(one)))
      .map((one) => markedAs('checked', one)),
  ])
}

/** Equal features have equal text. Areas share their geometry; points and links are short enough to be written out. */
function fingerprints(): (one: MapFeature) => string {
  const shapes = new Map<MapFeature['geometry'], number>()
  return ({ geometry, properties }) => {
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    if (isArea && !shapes.has(geometry)) shapes.set(geometry, shapes.size)
    return JSON.stringify([
      isArea
        ? shapes.get(geometry)
        : geometry.type === 'GeometryCollection'
          ? geometry.geometries
          : geometry.coordinates,
      properties,
    ])
  }
}

interface AreaMark {
  mark: Mark
  drawn: DrawnArea
}

export function incidentCollections(
  index: DossierIndex,
  boundaries: Boundaries,
  reading: ReadingChoice,
): IncidentShapes {
  const rows = rowsOfMarks(index, boundaries, reading)
  const areas: AreaMark[] = []
  for (const mark of marksOf(index, reading)) {
    const extent = drawnExtentOf(index, boundaries, mark.place, mark.precision)
    if (extent?.as !== 'areas') continue
    for (const drawn of extent.areas) areas.push({ mark, drawn })
  }
  const { marks, crowds, seats } = seat(rows)
  return {
    marks: collection(marks),
    crowds,
    seats,
    ghostLinks: collection(links(rows.flatMap((row) => row.marks))),
    areas: collection(shapes(areas.filter(({ drawn }) => drawn.manner === 'hatch'))),
    countries: collection(shapes(areas.filter(({ drawn }) => drawn.manner === 'outline'))),
  }
}

function links(points: readonly PointMark[]): MapFeature[] {
  const shownOf = groupBy(
    points.filter(({ mark }) => !mark.ghost),
    ({ mark }) => mark.reference,
  )
  return points
    .filter(({ mark }) => mark.ghost)
    .flatMap((ghost) => {
      const [shown] = shownOf.get(ghost.mark.reference) ?? []
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
      const sure = !ghost && group.every(({ mark }) => mark.sure)
      return [
        mapFeature(geometry, {
          key: `${properties.code} ${family}${ghost ? ' ghost' : ''}`,
          references: [...new Set(group.map(({ mark }) => mark.reference))].join(' '),
          code: properties.code,
          family,
          ghost,
          sure,
          weave: weaveOf(at, families.length, !sure),
        }),
      ]
    })
  })
}
