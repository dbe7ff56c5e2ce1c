/** The background, fills with a colour or a hatch, lines and circles. */
import type { LayerId } from '../map/style/layer-ids.ts'
import type { Fill, PathItem, Stroke } from './drawing.ts'
import type { DrawnFeature, Evaluator } from './evaluator.ts'
import { hatchPattern } from './hatches.ts'
import { linePath, ringPath } from './path-data.ts'
import { discPath } from './pictures/outline.ts'
import { seenLines, seenRings } from './projected.ts'
import { isInFrame, Merged, path, type Scene } from './scene.ts'

export function drawBackground(evaluator: Evaluator, id: LayerId, scene: Scene): PathItem[] {
  const { width, height } = scene.projector.cameraState
  const { colour, alpha } = evaluator.colour('background-color', scene.zoom)
  const opacity = evaluator.number('background-opacity', scene.zoom) * alpha
  const d = `M0 0L${String(width)} 0L${String(width)} ${String(height)}L0 ${String(height)}Z`
  return [path(id, null, d, { fill: { colour }, opacity })]
}

export function drawFill(
  evaluator: Evaluator,
  id: LayerId,
  features: readonly DrawnFeature[],
  scene: Scene,
): PathItem[] {
  const { projector, zoom } = scene
  const merged = new Merged(id)
  for (const feature of features) {
    if (feature.shape.type !== 'Polygon') continue
    const share = evaluator.number('fill-opacity', zoom, feature)
    if (share <= 0) continue
    const d = seenRings(feature.shape.parts, projector).map(ringPath).join('')
    if (d === '') continue
    const { fill, opacity } = fillOf(evaluator, feature, scene)
    merged.add(feature.key, d, { rule: 'evenodd', fill, opacity: opacity * share })
  }
  return merged.items()
}

function fillOf(
  evaluator: Evaluator,
  feature: DrawnFeature,
  scene: Scene,
): { fill: Fill; opacity: number } {
  if (!evaluator.has('fill-pattern')) {
    const { colour, alpha } = evaluator.colour('fill-color', scene.zoom, feature)
    return { fill: { colour }, opacity: alpha }
  }
  const pattern = evaluator.text('fill-pattern', scene.zoom, feature)
  if (!scene.patterns.has(pattern)) {
    scene.patterns.set(pattern, hatchPattern(pattern, scene))
  }
  return { fill: { pattern }, opacity: 1 }
}

export function drawLine(
  evaluator: Evaluator,
  id: LayerId,
  features: readonly DrawnFeature[],
  scene: Scene,
): PathItem[] {
  const { projector, zoom } = scene
  const merged = new Merged(id)
  for (const feature of features) {
    if (feature.shape.type === 'Point') continue
    const share = evaluator.number('line-opacity', zoom, feature)
    const width = evaluator.number('line-width', zoom, feature)
    if (share <= 0 || width <= 0) continue
    const offset = evaluator.number('line-offset', zoom, feature)
    const d = seenLines(feature.shape.parts, projector, offset).map(linePath).join('')
    if (d === '') continue
    const { colour, alpha } = evaluator.colour('line-color', zoom, feature)
    const stroke: Stroke = {
      colour,
      width: Math.round(width * 100) / 100,
      dashes: dashesOf(evaluator, feature, scene),
      cap: capOf(evaluator.text('line-cap', scene.tileZoom, feature)),
      join: joinOf(evaluator.text('line-join', scene.tileZoom, feature)),
    }
    merged.add(feature.key, d, { stroke, opacity: share * alpha })
  }
  return merged.items()
}

/**
 * In pixels. MapLibre measures dashes by the width at its tiles' zoom and enlarges them with the
 * tiles; what goes round again does so in whole widths, so that a rest of its length is squeezed out.
 */
function dashesOf(evaluator: Evaluator, feature: DrawnFeature, scene: Scene): readonly number[] {
  if (!evaluator.has('line-dasharray')) return []
  const { zoom, tileZoom } = scene
  const dashes = evaluator.numbers('line-dasharray', zoom, feature)
  const isSolid = dashes.every((length, at) => at % 2 === 0 || length === 0)
  if (isSolid) return []
  const round = dashes.reduce((sum, length) => sum + length, 0)
  const squeezed = (Math.floor(round) / round) * 2 ** (zoom - tileZoom)
  const width = evaluator.number('line-width', tileZoom, feature)
  // Round ends are enlarged along the line as well, which a stroke does not do by itself.
  const isRound = evaluator.text('line-cap', tileZoom, feature) === 'round'
  const ends = isRound ? Math.max(0, squeezed - 1) * width : 0
  return dashes.map((length, at) => {
    const grown = length * width * squeezed + (at % 2 === 0 ? ends : -ends)
    return Math.max(0, Math.round(grown * 100) / 100)
  })
}

function capOf(cap: string): Stroke['cap'] {
  if (cap === 'butt' || cap === 'round' || cap === 'square') return cap
  throw new Error(`line-cap ${cap} is not drawn as SVG`)
}

function joinOf(join: string): Stroke['join'] {
  if (join === 'miter' || join === 'round' || join === 'bevel') return join
  throw new Error(`line-join ${join} is not drawn as SVG`)
}

export function drawCircle(
  evaluator: Evaluator,
  id: LayerId,
  features: readonly DrawnFeature[],
  scene: Scene,
): PathItem[] {
  const { projector, zoom } = scene
  return features.flatMap((feature) =>
    feature.shape.parts.flatMap(({ points }) => {
      const spot = projector.seen(projector.ground(points[0] ?? 0, points[1] ?? 0))
      const radius = evaluator.number('circle-radius', zoom, feature)
      const width = evaluator.number('circle-stroke-width', zoom, feature)
      if (feature.shape.type !== 'Point' || !isInFrame(projector, spot, radius + width)) return []
      const fill = evaluator.colour('circle-color', zoom, feature)
      const edge = evaluator.colour('circle-stroke-color', zoom, feature)
      const inside = evaluator.number('circle-opacity', zoom, feature) * fill.alpha
      // The stroke stands outside of the radius.
      return [
        path(id, feature.key, discPath(spot, radius), {
          fill: { colour: fill.colour },
          opacity: inside,
        }),
        path(id, feature.key, discPath(spot, radius + width / 2), {
          stroke: { colour: edge.colour, width, dashes: [], cap: 'butt', join: 'miter' },
          opacity: edge.alpha,
        }),
      ].filter((item) => item.opacity > 0 && (item.stroke?.width ?? 1) > 0)
    }),
  )
}
