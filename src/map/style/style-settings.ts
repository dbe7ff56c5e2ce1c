/** What the layers are drawn from: a View, read for the style's purposes. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Language } from '../../model/schema/dossier.ts'
import type { View } from '../../view/view.ts'
import { factorLayersOf } from '../sources/factors.ts'
import { activeMeasure, type Measure } from '../sources/measure.ts'
import { splitReference } from '../../domain/references.ts'
import { layerOfRoute, LINKS_LAYER } from '../sources/routes.ts'
import { DESK, type Lettering } from './lettering.ts'
import { PALETTES, type Palette } from './palette.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export type Layer = LayerSpecification

export type StyleView = Pick<
  View,
  'layers' | 'opacity' | 'reading' | 'language' | 'theme' | 'question' | 'certain' | 'selection'
>

/** Whether two Views give the same layers, told by identity: a View that changes keeps its other parts. */
export function sameStyle(one: StyleView, other: StyleView): boolean {
  return (
    one.layers === other.layers &&
    one.opacity === other.opacity &&
    one.reading === other.reading &&
    one.language === other.language &&
    one.theme === other.theme &&
    one.certain === other.certain &&
    (one.question === null) === (other.question === null)
  )
}

export interface StyleSettings {
  palette: Palette
  language: Language
  lettering: Lettering
  reading: ReadingChoice
  measure: Measure | null
  /** Layers of routes that are on: factors and links, in the View's order. */
  routeLayers: readonly string[]
  factorLayers: readonly string[]
  /** What is chosen and drawn although its layer is off: incidents and routes. */
  called: readonly string[]
  /** Whether incidents are drawn: all, or those that are chosen. */
  drawsIncidents: boolean
  /** Whether only legs that are documented are drawn. */
  certain: boolean
  /** Whether a question of distance is asked. */
  asks: boolean
  isOn: (layer: string) => boolean
  /** 0 to 1, as the reader has set it. */
  opacityOf: (layer: string) => number
}

/** Incidents and routes that are chosen while their layer is off. */
export function calledBy(
  index: DossierIndex,
  { layers, selection }: Pick<StyleView, 'layers' | 'selection'>,
): string[] {
  if (selection === null) return []
  return [...index.kin(selection)].filter((reference) => {
    const parts = splitReference(reference)
    if (parts?.kind === 'incident') return !layers.includes('incidents')
    const route = parts?.kind === 'route' ? index.routes.get(parts.id) : undefined
    return route !== undefined && !layers.includes(layerOfRoute(index, route).layer)
  })
}

export function styleSettingsOf(
  index: DossierIndex,
  view: StyleView,
  lettering = DESK,
): StyleSettings {
  const on = new Set(view.layers)
  const factorLayers = factorLayersOf(view)
  const called = calledBy(index, view)
  return {
    palette: PALETTES[view.theme],
    language: view.language,
    lettering,
    reading: view.reading,
    // How classes look does not depend on which figures are in the window.
    measure: activeMeasure(index, { layers: view.layers, time: null }),
    factorLayers,
    called,
    drawsIncidents: on.has('incidents') || called.some((one) => one.startsWith('incident:')),
    certain: view.certain,
    asks: view.question !== null,
    routeLayers: on.has(LINKS_LAYER) ? [LINKS_LAYER, ...factorLayers] : factorLayers,
    isOn: (layer) => on.has(layer),
    opacityOf: (layer) => view.opacity[layer] ?? 1,
  }
}
