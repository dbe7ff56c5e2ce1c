/** The HTML that frames a View in another page. */
import { escapeMarkup } from '../../domain/markup.ts'
import { closer, zoomed } from '../../view/fit-camera.ts'
import type { Camera, View } from '../../view/view.ts'

export const SIZES = {
  small: { width: '480', height: '320' },
  medium: { width: '640', height: '420' },
  large: { width: '960', height: '600' },
  wide: { width: '100%', height: '480' },
} as const
export type FrameSize = keyof typeof SIZES

/** What a frame leaves out: panels, dialogs and what presents. */
export const FRAMED: Partial<View> = {
  chrome: 'embed',
  dialog: null,
  table: null,
  present: null,
  panels: { article: false, layers: false, timeline: false },
}

/** A bar stands above the map of a frame; a frame as wide as its page is taken for this wide. */
const BAR = 41
const PAGE = 720

/**
 * The camera that shows in a frame what `pane` shows, farther away where the frame is smaller; the
 * frame of the whole article fits itself. Sizes in CSS pixels.
 */
export function framedCamera(
  camera: Camera | null,
  pane: { width: number; height: number },
  size: FrameSize,
): Camera | null {
  if (camera === null || pane.width === 0 || pane.height === 0) return camera
  const width = size === 'wide' ? PAGE : Number(SIZES[size].width)
  const height = Number(SIZES[size].height) - BAR
  const { longitude, latitude, zoom, ...turn } = zoomed(camera, closer(pane, { width, height }))
  return {
    ...turn,
    longitude: rounded(longitude, 3),
    latitude: rounded(latitude, 3),
    zoom: rounded(zoom, 2),
  }
}

const rounded = (value: number, places: number) => Number(value.toFixed(places))

/**
 * What a frame is allowed: our modules have to come from their own origin, which a frame without
 * `allow-same-origin` does not have.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

export function snippetOf(src: string, title: string, size: FrameSize): string {
  const { width, height } = SIZES[size]
  const attributes = [
    `src="${escapeMarkup(src)}"`,
    `title="${escapeMarkup(title)}"`,
    `width="${width}" height="${height}"`,
    'style="border: 0; max-width: 100%"',
    'loading="lazy" referrerpolicy="no-referrer"',
    `sandbox="${SANDBOX}"`,
    'allow="fullscreen"',
  ]
  return `<iframe\n  ${attributes.join('\n  ')}\n></iframe>`
}
