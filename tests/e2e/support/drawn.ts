/** What the map has drawn, asked of itself: the adapter tells of each map by an event, which these pages listen for. */
import type { BrowserContext, Page } from '@playwright/test'
import type { Room } from '../../../src/map/sources/place-callouts.ts'
import { MAP_MADE, type Drawn, type Witness } from '../../../src/map/adapter/witness.ts'

declare global {
  interface Window {
    /** The last map of a page under test. */
    witness?: Witness
  }
}

/** Before any page of it is opened. */
export const listenForMap = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((name) => {
    window.addEventListener(name, (event) => {
      if (event instanceof CustomEvent) window.witness = event.detail as Witness
    })
  }, MAP_MADE)

/** Features of the last frame, each once a layer; of `layers` alone if they are said, and in a box of the map's pane. */
export const drawnOf = (page: Page, layers?: readonly string[], box?: Room): Promise<Drawn[]> =>
  page.evaluate(
    ([ids, within]) => {
      if (window.witness === undefined) throw new Error('No map was made on this page')
      return window.witness.drawn(ids, within)
    },
    [layers, box] as const,
  )
