/** Holds the names of waters back while their slanted face is on its way. */
import { shownIf } from '../style/expressions.ts'
import { LAYER } from '../style/layer-ids.ts'
import type { Layer } from '../style/style-settings.ts'

export function withoutWaterNames(layers: readonly Layer[]): Layer[] {
  return layers.map((layer) =>
    layer.id === LAYER.waterNames && layer.type === 'symbol'
      ? { ...layer, layout: { ...layer.layout, ...shownIf(false) } }
      : layer,
  )
}
