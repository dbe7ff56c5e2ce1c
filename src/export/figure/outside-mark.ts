/** Whether a View's filters leave marks paler, and which kind of mark stands for them in the legend. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import {
  FACTOR_LAYER,
  linkRoutes,
  TRAFFICKING_LAYER,
  traffickingRoutes,
} from '../../domain/layer-catalogue.ts'
import { marksOf } from '../../domain/marks.ts'
import { refer } from '../../domain/references.ts'
import { viewEmphasis } from '../../map/sources/view-emphasis.ts'
import type { View } from '../../view/view.ts'

type OutsideMark = 'disc' | 'line' | 'city'

export type Narrowed = Pick<View, 'layers' | 'reading' | 'filters' | 'time' | 'certain'>

/** The mark that matters most of those drawn paler; null where none is. */
export function outsideMark(index: DossierIndex, view: Narrowed): OutsideMark | null {
  const emphasis = viewEmphasis(index, view)
  if (emphasis === null) return null
  const isOn = (layer: string) => view.layers.includes(layer)
  /** What is drawn as one is as strong as the strongest of it; what is hidden is not paler. */
  const isPale = (...references: readonly string[]) => {
    const strongest = Math.max(...references.map(emphasis))
    return strongest > 0 && strongest < 1
  }
  if (isOn('incidents') && marksDrawn(index, view).some((drawn) => isPale(...drawn))) return 'disc'
  const factors = index.dossier.factors.filter(({ id }) => isOn(FACTOR_LAYER + id))
  const routes = [
    ...(isOn('links') ? linkRoutes(index) : []),
    ...(isOn(TRAFFICKING_LAYER) ? traffickingRoutes(index) : []),
    ...factors.flatMap((one) => one.routes),
  ]
  if (routes.some((id) => isPale(refer('route', id)))) return 'line'
  if (factors.some(({ id, places }) => places.length > 0 && isPale(refer('factor', id))))
    return 'line'
  const points = index.dossier.places.features.filter(({ geometry }) => geometry !== null)
  return isOn('cities') && points.some(({ id }) => isPale(refer('place', id))) ? 'city' : null
}

/** Incidents of each mark: a point has one, an area may stand for several. */
function marksDrawn(index: DossierIndex, { reading }: Narrowed): string[][] {
  const drawn = new Map<string, string[]>()
  for (const { id, reference, place, precision } of marksOf(index, reading)) {
    const key = precision === 'point' || precision === 'city' ? id : place
    drawn.set(key, [...(drawn.get(key) ?? []), reference])
  }
  return [...drawn.values()]
}
