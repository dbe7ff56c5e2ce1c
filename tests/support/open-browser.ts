/** A browser for what is no test: the measurements and the pictures. */
import { chromium, type Browser } from '@playwright/test'
import { ensureBrowser } from './ensure-browser.ts'
import { launchArguments } from './launch-arguments.ts'

/** @throws when there is none and none can be installed. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await ensureBrowser()
  if (executablePath === null) throw new Error('There is no browser to work with')
  return chromium.launch({ executablePath, args: [...launchArguments(), ...more] })
}
