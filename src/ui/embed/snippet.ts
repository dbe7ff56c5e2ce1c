/** The HTML that frames a View in another page. */
import { escapeMarkup } from '../../export/html/page.ts'
import type { View } from '../../view/view.ts'

export const SIZES = {
  small: { width: '480', height: '320' },
  medium: { width: '640', height: '420' },
  large: { width: '960', height: '600' },
  wide: { width: '100%', height: '480' },
} as const
export type Size = keyof typeof SIZES

/** What a frame leaves out: panels, dialogs and what presents. */
export const FRAMED: Partial<View> = {
  chrome: 'embed',
  dialog: null,
  table: null,
  present: null,
  panels: { article: false, layers: false, timeline: false },
}

/**
 * What a frame is allowed: our modules have to come from their own origin, which a frame without
 * `allow-same-origin` does not have.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

export function snippetOf(src: string, title: string, size: Size): string {
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
