/** Sees to it that there is a browser to test with: found, else fetched by Playwright, else installed from Debian. */
import { findBrowser } from './find-browser.ts'
import { runCommand } from './run-command.ts'

const FETCH_MINUTES = 5

/** The browser's path, or null after a line that says what to install. */
export async function ensureBrowser(): Promise<string | null> {
  const found = findBrowser()
  if (found !== null) return found
  console.log('No Chrome, Chromium or Edge on this machine: Playwright fetches one.')
  await runCommand('playwright', ['install', 'chromium'], { minutes: FETCH_MINUTES })
  const fetched = findBrowser()
  if (fetched !== null) return fetched
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Playwright could not: Debian’s package is installed.')
    await runCommand('apt-get', ['update', '-qq'])
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      environment: { DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const installed = findBrowser()
  if (installed === null)
    console.error('Install Chrome, Chromium or Edge, or name one in CHROME_PATH, and try again.')
  return installed
}
