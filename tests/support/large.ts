/** What a large dossier does to the map, counted: marks that collide, and marks that nobody reaches. */
import type { Boundaries } from '../../src/domain/boundaries.ts'
import { DossierIndex } from '../../src/domain/dossier-index.ts'
import { MARK_PITCH, markScale } from '../../src/domain/gathering.ts'
import { MapSources } from '../../src/map/sources/build-sources.ts'
import type { MapFeature } from '../../src/map/sources/collection.ts'
import { referencesOf } from '../../src/map/sources/collection.ts'
import { SOURCE } from '../../src/map/sources/source-ids.ts'
import { compileDossier } from '../../src/model/compile.ts'
import { plainView } from '../../src/view/step-view.ts'
import { anyDossier } from './any-dossier/any-dossier.ts'
import type { DossierOptions } from './any-dossier/options.ts'

/** @throws when a dossier so generated does not pass the check. */
export function largeIndex(seed: number, options: Partial<DossierOptions>): DossierIndex {
  const { files } = anyDossier(seed, {
    steps: null,
    markings: false,
    letters: 'plain',
    dates: 'modern',
    inOnePlace: 21,
    ...options,
  })
  const compiled = compileDossier(files, null)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems.slice(0, 3), null, 1))
  return new DossierIndex(compiled.dossier)
}

const at = ({ properties: { from, to } }: MapFeature, zoom: number) =>
  Number(from) <= zoom && zoom < Number(to)

/** Pixels of the world at a zoom, from the west and from the equator. */
function spot({ geometry }: MapFeature, zoom: number): readonly [number, number] {
  if (geometry.type !== 'Point') throw new Error('a mark is no point')
  const [longitude = 0, latitude = 0] = geometry.coordinates
  const world = 512 * 2 ** zoom
  const north = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)
  return [(longitude / 360) * world, -north * world]
}

export interface Crowding {
  /** Pairs of places whose marks or chips lie on one another, at any whole zoom from 3 to 9. */
  collisions: number
  /** Incidents of known spots that neither a mark nor a chip stands for, at any of them. */
  unreachable: number
}

export function crowdingOf(index: DossierIndex, boundaries: Boundaries): Crowding {
  const view = plainView(index)
  const sources = new MapSources(index, boundaries)
  const marks = sources.data(SOURCE.marks, view).features
  const crowds = sources.data(SOURCE.crowds, view).features
  const all = new Set([...marks, ...crowds].flatMap(referencesOf))
  const counts = { collisions: 0, unreachable: 0 }
  for (let zoom = 3; zoom <= 9; zoom += 1) {
    const drawn = [...marks, ...crowds].filter((one) => at(one, zoom))
    const reached = new Set(drawn.flatMap(referencesOf))
    counts.unreachable += [...all].filter((one) => !reached.has(one)).length
    const spots = [
      ...new Map(drawn.map((one) => [spot(one, zoom).join(' '), spot(one, zoom)])).values(),
    ]
    const near = (MARK_PITCH * markScale(zoom)) / 2
    for (const [place, [x, y]] of spots.entries()) {
      counts.collisions += spots
        .slice(place + 1)
        .filter(
          ([otherX, otherY]) => Math.max(Math.abs(x - otherX), Math.abs(y - otherY)) < near,
        ).length
    }
  }
  return counts
}
