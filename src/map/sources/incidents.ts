/** Incidents in one reading: symbols where a place is known, areas where only the area is. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { marksOf, type Mark } from '../../domain/marks.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import { drawnExtentOf, type DrawnArea } from '../../domain/drawn-extent.ts'
import { INCIDENT_FAMILIES } from '../../domain/families.ts'
import { rowsOfMarks, type PointMark } from '../../domain/gathering.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Family } from '../../model/schema/dossier.ts'
import { chipOf, type Chip } from './chips.ts'
import { seat, type Crowd } from './seats.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export interface IncidentCollections {
  /** With a seat of their own, at the zooms at which they have it. */
  marks: MapCollection
  /** Dotted lines from where an incident was told to where it was checked. */
  ghostLinks: MapCollection
  /** Provinces to hatch, each once, and those that the other reading has. */
  areas: MapCollection
}

export interface IncidentShapes extends IncidentCollections {
  /** What stands for several marks at once. */
  crowds: readonly Crowd[]
  /** What is known only to a country, and what a province's hatch leaves out. */
  chips: readonly Chip[]
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
    areas: collection(hatches(areas)),
    chips: chips(boundaries, areas),
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

const codeOf = ({ drawn }: AreaMark) => drawn.area.properties.code

/** The family that most of an area's incidents are of; of equals the gravest. */
function chiefOf(marks: readonly AreaMark[]): Family | undefined {
  const count = (family: Family) => marks.filter(({ mark }) => mark.family === family).length
  return INCIDENT_FAMILIES.toSorted((a, b) => count(b) - count(a))[0]
}

/** One hatch for each area, of its chief family; an outline for what only the other reading has there. */
function hatches(all: readonly AreaMark[]): MapFeature[] {
  const hatched = groupBy(
    all.filter(({ drawn }) => drawn.manner === 'hatch'),
    codeOf,
  )
  return [...hatched].flatMap(([code, marks]) => {
    const shown = marks.filter(({ mark }) => !mark.ghost)
    const chief = chiefOf(shown)
    const ofChief = shown.filter(({ mark }) => mark.family === chief)
    return [
      ...hatch(`${code} ${chief ?? ''}`, ofChief),
      ...hatch(
        `${code} ghost`,
        marks.filter(({ mark }) => mark.ghost),
      ),
    ]
  })
}

function hatch(key: string, marks: readonly AreaMark[]): MapFeature[] {
  const [first] = marks
  if (first === undefined) return []
  const { geometry, properties } = first.drawn.area
  const { family, ghost } = first.mark
  const references = [...new Set(marks.map(({ mark }) => mark.reference))].join(' ')
  const sure = marks.some(({ mark }) => mark.sure)
  return [mapFeature(geometry, { key, references, code: properties.code, family, ghost, sure })]
}

/** Of a country everything; of a province what its hatch does not stand for. Nothing of the other reading. */
function chips(boundaries: Boundaries, all: readonly AreaMark[]): Chip[] {
  const shown = groupBy(
    all.filter(({ mark }) => !mark.ghost),
    codeOf,
  )
  return [...shown].flatMap(([code, marks]) => {
    const chief = chiefOf(marks)
    const hung = marks.filter(
      ({ mark, drawn }) => drawn.manner === 'country' || mark.family !== chief,
    )
    return (
      chipOf(
        boundaries,
        code,
        hung.map(({ mark }) => mark),
      ) ?? []
    )
  })
}
