/** What a page under test draws: the less, the sooner it is ready. */
import type { BrowserContext } from '@playwright/test'
import { listenForMap } from './drawn.ts'
import { FEW_PIXELS, withoutPixels } from './without-pixels.ts'
import { withoutPictures } from './without-pictures.ts'
import { withoutWebgl } from './without-webgl.ts'

export type Draws = 'all' | 'states' | 'stills' | 'nothing'

/** Device pixels for one of CSS. */
export const pixelsFor = (draws: Draws): number => (draws === 'states' ? FEW_PIXELS : 1)

/** Before any page of it is opened. */
export async function prepare(context: BrowserContext, draws: Draws): Promise<void> {
  await listenForMap(context)
  if (draws === 'states') await withoutPixels(context)
  if (draws === 'stills') await withoutWebgl(context)
  if (draws === 'nothing') await withoutPictures(context)
}
