/** The key of a slide: at most three signs, of what its map draws in sight and in focus. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { rulingOfIncident } from '../../domain/evidence/verdict.ts'
import { extentOf } from '../../domain/extent.ts'
import { FAMILY_OF_ROUTE } from '../../domain/families.ts'
import { focusOf } from '../../domain/facets/focus.ts'
import { itemsOf } from '../../domain/facets/items.ts'
import { isNarrowed, narrowed } from '../../domain/facets/narrow.ts'
import { FACTOR_LAYER, linkRoutes } from '../../domain/layer-catalogue.ts'
import { bodyOf, type MarkBody } from '../../domain/mark-outline.ts'
import { marksOf, type Mark } from '../../domain/marks.ts'
import { refer } from '../../domain/references.ts'
import type { Family, LegCertainty, Route } from '../../model/schema/dossier.ts'
import { LEG_CERTAINTIES } from '../../model/schema/vocabulary.ts'
import type { View } from '../../view/view.ts'
import { factorOfView } from './factor-of-view.ts'
import { boxOf } from './panel-side.ts'
import { STAGE } from './stage.ts'
import { SLIDE_WORDS } from '../../words/export/slides.ts'

type MarkSign = 'filled' | 'hollow' | 'ghost'
export type KeyItem =
  | { sign: MarkSign; body: MarkBody; family: Family; label: string }
  | { sign: LegCertainty; family: Family; label: string }

/** More would be a legend and no key. */
const MOST = 3

/** What of a View decides which marks are drawn in the light. */
export type KeyView = Pick<
  View,
  'reading' | 'layers' | 'filters' | 'time' | 'certain' | 'selection' | 'camera'
>

interface Drawn {
  index: DossierIndex
  boundaries: Boundaries
  view: KeyView
}

/** Signs of marks, then of lines; of a step about a risk factor, whose lines are its subject, the lines alone. */
export function slideKey(index: DossierIndex, boundaries: Boundaries, view: KeyView): KeyItem[] {
  const drawn = { index, boundaries, view }
  const inFocus = focusTest(index, view)
  const lines = lineSigns(drawn, inFocus)
  if (factorOfView(index, view) !== null && lines.length > 0) return lines.slice(0, MOST)
  return [...markSigns(drawn, inFocus), ...lines].slice(0, MOST)
}

function focusTest(index: DossierIndex, view: KeyView): (reference: string) => boolean {
  if (!isNarrowed(view)) return () => true
  const focus = focusOf(index, narrowed(itemsOf(index, view.reading), view))
  return (reference) => focus.has(reference)
}

function markSigns(drawn: Drawn, inFocus: (reference: string) => boolean): KeyItem[] {
  const { index, view } = drawn
  if (!view.layers.includes('incidents')) return []
  const marks = marksOf(index, view.reading).filter(
    (mark) => inFocus(mark.reference) && isInSight(drawn, refer('place', mark.place)),
  )
  const own = marks.filter(({ ghost }) => !ghost)
  const item = (sign: MarkSign, of: readonly Mark[], label: string): KeyItem[] => {
    const shown = of.find((one) => one.family === familyChosen(drawn)) ?? of[0]
    if (shown === undefined) return []
    const { family } = shown
    return [{ sign, body: bodyOf(family), family, label }]
  }
  const unsure = own.filter(({ sure }) => !sure)
  return [
    ...item(
      'filled',
      own.filter(({ sure }) => sure),
      SLIDE_WORDS.filled,
    ),
    ...item('hollow', unsure, SLIDE_WORDS.hollow[howUnsure(index, unsure)]),
    ...item(
      'ghost',
      marks.filter(({ ghost }) => ghost),
      SLIDE_WORDS.ghost[view.reading],
    ),
  ]
}

/** Of the record that is chosen: its colour is that of the slide; else one for all signs where there is one. */
function familyChosen({ index, view }: Drawn): Family {
  const chosen = marksOf(index, view.reading).find(({ reference }) => reference === view.selection)
  return chosen?.family ?? 'violence'
}

function howUnsure(index: DossierIndex, marks: readonly Mark[]): keyof typeof SLIDE_WORDS.hollow {
  const partly = marks.filter(({ reference }) => {
    const found = index.record(reference)
    if (found?.kind !== 'incident') return false
    return rulingOfIncident(index, found.record).verdict === 'partly corroborated'
  })
  if (partly.length === 0) return 'not'
  return partly.length === marks.length ? 'partly' : 'either'
}

/** The surest first. */
function lineSigns(drawn: Drawn, inFocus: (reference: string) => boolean): KeyItem[] {
  const { index, view } = drawn
  const routes = routesOn(index, view).filter(({ id }) => {
    const reference = refer('route', id)
    return inFocus(reference) && isInSight(drawn, reference)
  })
  const families = new Map<LegCertainty, Family>()
  for (const { properties } of routes)
    for (const { certainty } of properties.legs)
      if (!families.has(certainty)) families.set(certainty, FAMILY_OF_ROUTE[properties.kind])
  return LEG_CERTAINTIES.flatMap((certainty): KeyItem[] => {
    const family = families.get(certainty)
    if (family === undefined || (view.certain && certainty !== 'documented')) return []
    return [{ sign: certainty, family, label: SLIDE_WORDS.leg[certainty] }]
  })
}

function routesOn(index: DossierIndex, { layers }: Pick<View, 'layers'>): Route[] {
  const ids = layers.flatMap((layer) => {
    if (layer === 'links') return linkRoutes(index)
    if (!layer.startsWith(FACTOR_LAYER)) return []
    return index.factors.get(layer.slice(FACTOR_LAYER.length))?.routes ?? []
  })
  return ids.flatMap((id) => index.routes.get(id) ?? [])
}

/** Whether any of it lies in the frame that the step is set for; the frame of the whole article holds all. */
function isInSight({ index, boundaries, view }: Drawn, reference: string): boolean {
  const extent = extentOf(index, boundaries, reference, view.reading)
  if (extent === null) return false
  if (view.camera === null) return true
  const { left, top, right, bottom } = boxOf(extent, view.camera, STAGE)
  return right >= 0 && bottom >= 0 && left <= STAGE.width && top <= STAGE.height
}
