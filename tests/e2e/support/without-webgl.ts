/** A page that draws no map, for what is made without one: it is ready in a tenth of the time. */
import type { BrowserContext, Page } from '@playwright/test'

export const withoutWebgl = (page: Page | BrowserContext) =>
  page.addInitScript(() => {
    const plain: unknown = Reflect.get(HTMLCanvasElement.prototype, 'getContext')
    Reflect.set(
      HTMLCanvasElement.prototype,
      'getContext',
      function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
        if (kind !== '2d' || typeof plain !== 'function') return null
        const context: unknown = Reflect.apply(plain, this, [kind, ...rest])
        return context
      },
    )
  })
