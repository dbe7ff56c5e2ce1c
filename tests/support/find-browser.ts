/** Finds a Chrome, Chromium or Edge that is already on the machine. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
]

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

/** Some systems ship a stand-in that only says how to install the browser. On Windows asking opens a window. */
function runs(path: string): boolean {
  return (
    process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
  )
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const ending = process.platform === 'win32' ? '.exe' : ''
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')]
    return MAC_APPLICATIONS.flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    return WINDOWS_PROGRAMS.flatMap((program) =>
      folders.map((folder) => join(process.env[folder] ?? '', program)),
    )
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']
}

/**
 * The path of a browser, or null. `CHROME_PATH` wins, and is taken at its word: a wrong one throws.
 * What is found is kept there, so that the processes a test run starts do not search again.
 */
export function findBrowser(): string | null {
  const asked = process.env['CHROME_PATH']
  if (asked !== undefined && asked !== '') {
    if (!isFile(asked)) throw new Error(`CHROME_PATH names no file: ${asked}`)
    return asked
  }
  const candidates = [...onPath(), ...usualPlaces(), chromium.executablePath()]
  const found = candidates.find((path) => isFile(path) && runs(path)) ?? null
  if (found !== null) process.env['CHROME_PATH'] = found
  return found
}
