/** Symbols of a layer before any has its place, in the order in which MapLibre gives places. */
import type { LayerId } from '../../map/style/layer-ids.ts'
import type { PixelPair } from '../camera.ts'
import type { DrawnFeature, Evaluator } from '../evaluator.ts'
import type { Scene } from '../scene.ts'
import { anchorsAlong } from './along-lines.ts'
import { iconOf, type Icon } from './icon.ts'
import { labelOf, type Label } from './label.ts'
import type { Letters } from './shape-text.ts'
import { LAST_TILE_ZOOM, type SymbolAnchor } from './symbol-anchor.ts'
import { tilesInSight } from './tiles-in-sight.ts'

export interface Candidate {
  layer: LayerId
  key: string | null
  /** Pixels of the picture. */
  spot: PixelPair
  /** How large it is drawn, 1 but where the camera is tilted. */
  scale: number
  icon: Icon | null
  label: Label | null
}

interface Found {
  candidate: Candidate
  sortKey: number
  tile: PixelPair
}

export function candidatesOf(
  evaluator: Evaluator,
  id: LayerId,
  features: readonly DrawnFeature[],
  scene: Scene,
  letters: Letters,
): Candidate[] {
  const { projector, tileZoom } = scene
  const sorted = evaluator.has('symbol-sort-key')
  const tiles = 2 ** Math.min(tileZoom, LAST_TILE_ZOOM)
  const inSight = tilesInSight(projector, tiles)
  const tileOf = ({ x, y }: SymbolAnchor): PixelPair => [
    Math.floor(x * tiles),
    Math.floor(y * tiles),
  ]
  const found = features.flatMap((feature): Found[] => {
    const anchors = anchorsOf(evaluator, feature, scene).filter((one) => inSight(tileOf(one)))
    if (anchors.length === 0) return []
    const icon = iconOf(evaluator, feature, scene)
    const label = labelOf(evaluator, feature, scene, letters)
    if (icon === null && label === null) return []
    const sortKey = sorted ? evaluator.number('symbol-sort-key', tileZoom, feature) : 0
    return anchors.map((anchor): Found => {
      const { x, y, angle } = anchor
      const ground = projector.ground(x, y)
      const turned = icon === null ? null : { ...icon, rotate: icon.rotate + angle }
      return {
        sortKey,
        tile: tileOf(anchor),
        candidate: {
          layer: id,
          key: feature.key,
          spot: projector.seen(ground),
          scale: projector.uprightScale(ground),
          icon: turned,
          label,
        },
      }
    })
  })
  return found
    .toSorted((a, b) => a.sortKey - b.sortKey || a.tile[0] - b.tile[0] || a.tile[1] - b.tile[1])
    .map(({ candidate }) => candidate)
}

function anchorsOf(evaluator: Evaluator, feature: DrawnFeature, scene: Scene): SymbolAnchor[] {
  const placement = evaluator.text('symbol-placement', scene.tileZoom, feature)
  if (placement === 'line') return anchorsAlong(evaluator, feature, scene)
  if (placement !== 'point' || feature.shape.type !== 'Point') {
    throw new Error(`${evaluator.layer.id}: symbols at ${placement} of ${feature.shape.type}`)
  }
  return feature.shape.parts.map(({ points }) => ({
    x: points[0] ?? 0,
    y: points[1] ?? 0,
    angle: 0,
  }))
}
