/** What was measured with what. */
import { availableParallelism, cpus, type } from 'node:os'
import { createRequire } from 'node:module'
import type { Browser } from '@playwright/test'
import * as v from 'valibot'
import { freshPage } from './window.ts'

export interface Machine {
  date: string
  system: string
  processor: string
  cores: number
  node: string
  browser: string
  /** What plays the GPU. */
  renderer: string
  packages: Record<string, string>
}

const PACKAGES = ['maplibre-gl', 'svelte', 'vite'] as const
const Package = v.object({ version: v.string() })
const require = createRequire(import.meta.url)

async function rendererOf(browser: Browser): Promise<string> {
  const page = await freshPage(browser)
  const renderer = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2')
    const names = context?.getExtension('WEBGL_debug_renderer_info')
    if (!context || !names) return 'unknown'
    return String(context.getParameter(names.UNMASKED_RENDERER_WEBGL))
  })
  await page.context().close()
  return renderer
}

export async function describeMachine(browser: Browser): Promise<Machine> {
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    system: type(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.versions.node,
    browser: `${browser.browserType().name()} ${browser.version()}`,
    renderer: await rendererOf(browser),
    packages: Object.fromEntries(
      PACKAGES.map((name) => [name, v.parse(Package, require(`${name}/package.json`)).version]),
    ),
  }
}
