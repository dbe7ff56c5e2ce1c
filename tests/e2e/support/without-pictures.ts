/** A page that draws neither map nor still picture, for what is made without one: it is ready in a tenth of the time. */
import type { BrowserContext, Page } from '@playwright/test'

export async function withoutPictures(page: Page | BrowserContext): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
}
