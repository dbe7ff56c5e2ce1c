/** Where the installed inputs are, and which versions. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const HERE = fileURLToPath(new URL('..', import.meta.url))

export function packageFolder(name: string): string {
  return `${HERE}node_modules/${name}`
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

export function packageVersion(name: string): string {
  return readJson<{ version: string }>(`${packageFolder(name)}/package.json`).version
}
