/** What the frame of the whole article holds: its own bounds, or in an upright window the focus and the incidents. */
import type { Boundaries } from './boundaries.ts'
import type { DossierIndex } from './dossier-index.ts'
import { extentOf, type Extent } from './extent.ts'
import { refer } from './references.ts'

/** Share of its width that a window is higher before wide bounds would show mostly what lies beyond them. */
const UPRIGHT = 1.15

/** Degrees kept around the outermost mark. */
const MARGIN = 1.5

export function homeBounds(
  index: DossierIndex,
  boundaries: Boundaries,
  { width, height }: { width: number; height: number },
): Extent {
  const { bounds, focus } = index.dossier.meta
  const [west, south, east, north] = bounds
  if (height < width * UPRIGHT) return [west, south, east, north]
  const labels = focus.flatMap((code) => {
    const [longitude, latitude] = boundaries.countries.get(code)?.properties.label ?? []
    return longitude === undefined || latitude === undefined
      ? []
      : [[longitude, latitude, longitude, latitude] as const]
  })
  const points = index.toldIncidents.flatMap(({ id }) => {
    const extent = extentOf(index, boundaries, refer('incident', id), 'checked')
    // What is known to a country is under its name.
    return extent === null || extent[2] - extent[0] > WIDE ? [] : [extent]
  })
  const all = [...labels, ...points]
  if (all.length < 2) return [west, south, east, north]
  return [
    Math.max(west, Math.min(...all.map((one) => one[0])) - MARGIN),
    Math.max(south, Math.min(...all.map((one) => one[1])) - MARGIN),
    Math.min(east, Math.max(...all.map((one) => one[2])) + MARGIN),
    Math.min(north, Math.max(...all.map((one) => one[3])) + MARGIN),
  ]
}

/** Degrees across from which an extent is a country's rather than a province's. */
const WIDE = 25
