/** Puts a table on the clipboard, as text and as HTML where the browser takes both. */
import { clippingHtml, clippingText, type Clipping } from '../../domain/lists/clipping.ts'

/** False where the browser refuses both ways, as it may on a page that is not secure. */
export async function copyTable(clipping: Clipping): Promise<boolean> {
  const text = clippingText(clipping)
  const blob = (type: string, content: string) => new Blob([content], { type })
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', text),
        'text/html': blob('text/html', clippingHtml(clipping)),
      }),
    ])
    return true
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
}
