/** Browser tests on the built site, served from a free port by a small server of our own. */
import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/support/find-browser.ts'
import { launchArguments } from './tests/support/launch-arguments.ts'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  globalSetup: './tests/support/serve-built-site.ts',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // Without a GPU a frame of the map takes a second or more when both cores are busy.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  // The page takes its theme from the system's: what is in the other one, theme.spec.ts and the a11y tests look at.
  projects: [{ name: 'paper', use: { colorScheme: 'light' } }],
  use: {
    ...(process.env['CARTOUCHE_URL'] !== undefined && { baseURL: process.env['CARTOUCHE_URL'] }),
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: {
      // The page is put together by the processor itself: a GPU that is only played takes a third of the time.
      args: [...launchArguments(), '--disable-gpu-compositing'],
      ...(executablePath !== null && { executablePath }),
    },
  },
})
