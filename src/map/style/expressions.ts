/** Expressions that several layers share. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { FAMILIES } from '../../model/schema/vocabulary.ts'
import { mix } from './colour.ts'
import type { StyleSettings } from './style-settings.ts'

/** Paint changes at once: the default of 300 ms would keep the map busy after each switch. */
export const AT_ONCE = { duration: 0, delay: 0 } as const

export const shownIf = (condition: boolean) =>
  ({ visibility: condition ? 'visible' : 'none' }) as const

/**
 * A value that is the same for every feature, written as if it were not. The map compiles one
 * shader for each set of properties that differ by feature, and compiling costs more than a frame:
 * lines, and icons, that all vary the same properties share one shader, whatever is switched on.
 */
export const forEach = (value: string | number): ExpressionSpecification => [
  'case',
  ['has', 'key'],
  value,
  value,
]

/** Colour of the feature's `family`, or a share of it laid on the land: opaque, because lines overlap themselves. */
export function familyColour({ palette }: StyleSettings, share = 1): ExpressionSpecification {
  const pairs = FAMILIES.flatMap(
    (family) => [family, mix(palette.focus, palette.family[family], share)] as const,
  )
  const [input, output, ...rest] = pairs
  return ['match', ['get', 'family'], input ?? '', output ?? '', ...rest, palette.ink]
}

/** Opacity of the feature's `layer`, as the reader has set it, times a share. */
export function layerOpacity(
  settings: StyleSettings,
  layers: readonly string[],
  share = 1,
): ExpressionSpecification {
  const [first, ...others] = layers.filter((layer) => settings.opacityOf(layer) < 1)
  if (first === undefined) return forEach(share)
  const rest = others.flatMap((layer) => [layer, settings.opacityOf(layer) * share] as const)
  return ['match', ['get', 'layer'], first, settings.opacityOf(first) * share, ...rest, share]
}

const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false]
const isLit: ExpressionSpecification = [
  'any',
  ['boolean', ['feature-state', 'lit'], false],
  isSelected,
]

type Value = string | number | ExpressionSpecification

/** One of two values by the state of the feature; chosen counts as pointed at. */
export const ifLit = (lit: Value, otherwise: Value): ExpressionSpecification => [
  'case',
  isLit,
  lit,
  otherwise,
]

export const ifSelected = (selected: Value, otherwise: Value): ExpressionSpecification => [
  'case',
  isSelected,
  selected,
  otherwise,
]

/** An opacity times the feature's emphasis: what the reader's filters leave out is drawn faintly, or not at all. */
export const faded = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  '*',
  opacity,
  ['number', ['feature-state', 'emphasis'], 1],
]

/** Whether the feature's layer is among those that are on. */
export const ofLayers = (layers: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'layer'],
  ['literal', [...layers]],
]

const OWN: ExpressionSpecification = ['coalesce', ['get', 'references'], ['get', 'key']]

/** Whether the feature stands for any of some references; `all` is where it lists its own. */
export const standsFor = (
  references: readonly string[],
  all: ExpressionSpecification = OWN,
): ExpressionSpecification => {
  const listed: ExpressionSpecification = ['concat', ' ', all, ' ']
  return ['any', ...references.map((one): ExpressionSpecification => ['in', ` ${one} `, listed])]
}

/** Whether the incidents of a feature are drawn: all while their layer is on, else the chosen ones. */
export const ofIncidents = ({ isOn, called }: StyleSettings): ExpressionSpecification =>
  isOn('incidents') ? ['has', 'key'] : standsFor(called)

/** Whether the feature is shown in the reading; one that says nothing is in both. */
export const ofReading = ({ reading }: StyleSettings): ExpressionSpecification => [
  'any',
  ['!', ['has', 'only']],
  ['==', ['get', 'only'], reading],
]
