/** The scale bar of a map, in its lower left corner. */
import { cameraOfState, cameraStateOf } from '../../drawing/camera.ts'
import type { Bounds } from '../../map/sources/frame.ts'
import { scaleFor } from '../../view/scale.ts'
import type { FramedView } from '../frame-view.ts'
import { paintText, type PdfBox } from './paint-map.ts'
import type { Pen } from './pen.ts'
import { MAP_SCALE, STYLES } from './sheet.ts'

const INSET = 10
const PAPER = '#ffffff'

export function paintScale(pen: Pen, box: PdfBox, framed: FramedView, bounds: Bounds): void {
  const cameraState = cameraStateOf(framed.view.camera, bounds, framed.frame)
  const { label, pixels } = scaleFor({
    latitude: cameraOfState(cameraState).latitude,
    zoom: cameraState.zoom,
  })
  const [left, base] = [box.x + INSET, box.y + box.height - INSET]
  const right = left + pixels * MAP_SCALE
  const { doc } = pen
  const bar = () =>
    doc
      .moveTo(left, base - 4)
      .lineTo(left, base)
      .lineTo(right, base)
      .lineTo(right, base - 4)
  doc.save()
  doc.lineCap('square').lineWidth(3)
  bar().stroke(PAPER)
  doc.lineWidth(0.9)
  bar().stroke(STYLES.scale.colour)
  doc.restore()
  const halo = { colour: PAPER, width: 1.2 }
  const { font, size, colour, spacing: letterSpacing } = STYLES.scale
  const item = { font, size, colour, letterSpacing, rotate: 0, opacity: 1, text: label }
  paintText(pen, { ...item, halo, x: left + 3, y: base - 3 })
}
