/** A map whose state is all there and whose pixels are not: without a GPU they cost a second each time. */
import type { BrowserContext } from '@playwright/test'

/** Few are left to the page around it, too: device pixels for one of CSS. */
export const FEW_PIXELS = 0.25

export async function withoutPixels(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const nothing = () => undefined
    const { prototype } = WebGL2RenderingContext
    Object.assign(prototype, { drawElements: nothing, drawArrays: nothing })
  })
}
