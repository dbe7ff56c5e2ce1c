/** A style layer's filter and properties, evaluated with MapLibre's own expressions. */
import {
  Color,
  featureFilter,
  Formatted,
  latest,
  normalizePropertyExpression,
  VariableAnchorOffsetCollection,
  type FeatureFilter,
  type FilterSpecification,
  type StylePropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { FlatProperties } from '../map/sources/collection.ts'
import type { Layer } from '../map/style/style-settings.ts'
import { HANDLED, type DrawnType } from './handled.ts'
import type { WorldShape } from './world-shape.ts'

export interface DrawnFeature {
  shape: WorldShape
  properties: FlatProperties
  /** A record's reference, or the name of what shares a shape; null where nothing is meant. */
  key: string | null
  state: Readonly<Record<string, unknown>>
}

/** A part of a text: null for what is the whole text's. */
export interface StyleSection {
  text: string
  font: string | null
  colour: string | null
}

const TABLES: Readonly<Record<DrawnType, Readonly<Record<string, unknown>>>> = {
  background: { ...latest.layout_background, ...latest.paint_background },
  fill: { ...latest.layout_fill, ...latest.paint_fill },
  line: { ...latest.layout_line, ...latest.paint_line },
  circle: { ...latest.layout_circle, ...latest.paint_circle },
  symbol: { ...latest.layout_symbol, ...latest.paint_symbol },
}

/** Parsed once for all pictures: themes and languages give a few hundred different ones. */
const expressions = new Map<string, StylePropertyExpression>()
const filters = new Map<string, FeatureFilter>()

export class Evaluator {
  readonly layer: Layer
  readonly #type: DrawnType
  readonly #values: ReadonlyMap<string, unknown>
  readonly #expressions = new Map<string, StylePropertyExpression>()
  readonly #filter: FeatureFilter | null

  /** @throws for a type of layer or a property that this renderer does not know. */
  constructor(layer: Layer) {
    this.layer = layer
    this.#type = drawnType(layer)
    this.#values = valuesOf(layer, this.#type)
    const filter = 'filter' in layer ? layer.filter : undefined
    this.#filter = filter === undefined ? null : filterOf(filter, layer.id)
  }

  get visible(): boolean {
    return this.#values.get('visibility') !== 'none'
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  /** Whether the value differs from feature to feature. */
  varies(name: string): boolean {
    const { kind } = this.#expression(name)
    return kind === 'source' || kind === 'composite'
  }

  passes(feature: DrawnFeature, zoom: number): boolean {
    return this.#filter === null || this.#filter.filter({ zoom }, asStyleFeature(feature))
  }

  number(name: string, zoom: number, feature?: DrawnFeature): number {
    return Number(this.#evaluate(name, zoom, feature))
  }

  text(name: string, zoom: number, feature?: DrawnFeature): string {
    return spoken(this.#evaluate(name, zoom, feature))
  }

  /** The parts of a text that has several, each in its font and colour where it has one of its own. */
  sections(name: string, zoom: number, feature?: DrawnFeature): StyleSection[] {
    const value = this.#evaluate(name, zoom, feature)
    if (!(value instanceof Formatted)) return []
    return value.sections.map(({ text, fontStack, textColor, scale }) => {
      if (scale !== null) throw new Error(`${this.layer.id}: letters of several sizes in one text`)
      return { text, font: fontStack, colour: textColor === null ? null : hexOf(textColor) }
    })
  }

  numbers(name: string, zoom: number, feature?: DrawnFeature): readonly number[] {
    const value = this.#evaluate(name, zoom, feature)
    return Array.isArray(value) ? value.map(Number) : []
  }

  texts(name: string, zoom: number, feature?: DrawnFeature): readonly string[] {
    const value = this.#evaluate(name, zoom, feature)
    return Array.isArray(value) ? value.map(String) : []
  }

  /** Anchors with ems across and down. */
  sides(name: string, zoom: number, feature?: DrawnFeature): [string, [number, number]][] {
    const value = this.#evaluate(name, zoom, feature)
    if (!(value instanceof VariableAnchorOffsetCollection)) {
      throw new Error(`${this.layer.id}: ${name} is no list of sides`)
    }
    return value.values.flatMap((one, at, all): [string, [number, number]][] => {
      const offset = all[at + 1]
      return typeof one === 'string' && Array.isArray(offset) ? [[one, offset]] : []
    })
  }

  flag(name: string, zoom: number, feature?: DrawnFeature): boolean {
    return this.#evaluate(name, zoom, feature) === true
  }

  /** The colour without its transparency, and that apart. */
  colour(name: string, zoom: number, feature?: DrawnFeature): { colour: string; alpha: number } {
    const value = this.#evaluate(name, zoom, feature)
    if (!(value instanceof Color)) throw new Error(`${this.layer.id}: ${name} is no colour`)
    return { colour: hexOf(value), alpha: value.rgb[3] }
  }

  #evaluate(name: string, zoom: number, feature?: DrawnFeature): unknown {
    const expression = this.#expression(name)
    return feature === undefined
      ? expression.evaluate({ zoom })
      : expression.evaluate({ zoom }, asStyleFeature(feature), feature.state)
  }

  #expression(name: string): StylePropertyExpression {
    const known = this.#expressions.get(name)
    if (known !== undefined) return known
    const spec = specOf(this.#type, name)
    const made = expressionOf(this.#values.get(name) ?? spec.default, name, spec)
    this.#expressions.set(name, made)
    return made
  }
}

function hexOf({ rgb: [red, green, blue] }: Color): string {
  const parts = [red, green, blue].map((share) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('')}`
}

/** Names of pictures, formatted texts and paddings come as objects that say what they hold. */
const spoken = (value: unknown): string =>
  value === null || value === undefined ? '' : (value as { toString(): string }).toString()

const asStyleFeature = ({ shape, properties }: DrawnFeature) => ({
  type: shape.type,
  properties: { ...properties },
})

function drawnType({ id, type }: Layer): DrawnType {
  switch (type) {
    case 'background':
    case 'fill':
    case 'line':
    case 'circle':
    case 'symbol':
      return type
    case 'fill-extrusion':
    case 'heatmap':
    case 'hillshade':
    case 'color-relief':
    case 'raster':
      throw new Error(`${id}: layers of type ${type} are not drawn as SVG`)
    default:
      return type satisfies never
  }
}

function valuesOf(layer: Layer, type: DrawnType): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  for (const [name, value] of [
    ...Object.entries(layer.layout ?? {}),
    ...Object.entries(layer.paint ?? {}),
  ]) {
    // Pictures stand still: how a change would be shown does not matter.
    if (name.endsWith('-transition')) continue
    if (!HANDLED[type].has(name)) {
      throw new Error(`${layer.id}: ${name} is not drawn as SVG`)
    }
    values.set(name, value)
  }
  return values
}

function specOf(type: DrawnType, name: string): StylePropertySpecification {
  const spec = TABLES[type][name]
  if (!isSpecification(spec)) throw new Error(`the style specification has no ${type} ${name}`)
  return spec
}

const isSpecification = (value: unknown): value is StylePropertySpecification =>
  typeof value === 'object' && value !== null && 'property-type' in value

function expressionOf(
  value: unknown,
  name: string,
  spec: StylePropertySpecification,
): StylePropertyExpression {
  const text = `${name} ${JSON.stringify(value)}`
  const known = expressions.get(text)
  if (known !== undefined) return known
  const made = normalizePropertyExpression(value, name, spec)
  expressions.set(text, made)
  return made
}

function filterOf(filter: FilterSpecification, id: string): FeatureFilter {
  const text = JSON.stringify(filter)
  const known = filters.get(text)
  if (known !== undefined) return known
  const made = featureFilter(filter, `${id}.filter`)
  filters.set(text, made)
  return made
}
