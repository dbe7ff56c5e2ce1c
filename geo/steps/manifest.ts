/** What the outputs were made from, how large they are, and by what policy the borders are drawn. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { HERE, packageFolder, packageVersion, readJson } from '../inputs/packages.ts'

interface InputRow {
  package: string
  gives: string
  origin: string
  licence: string
  attribution: string | null
}

interface Lock {
  packages: Record<string, { integrity?: string }>
}

export interface OutputFile {
  name: string
  text: string
  counts: Record<string, number>
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function inputs() {
  const rows = readJson<InputRow[]>(`${HERE}policy/inputs.json`)
  const lock = readJson<Lock>(`${HERE}package-lock.json`)
  return rows.map((row) => ({
    ...row,
    version: packageVersion(row.package),
    integrity: lock.packages[`node_modules/${row.package}`]?.integrity ?? null,
    home: homepage(row.package),
  }))
}

function homepage(name: string): string | null {
  return readJson<{ homepage?: string }>(`${packageFolder(name)}/package.json`).homepage ?? null
}

export function buildManifest(files: readonly OutputFile[]) {
  const outputs = files.map(({ name, text, counts }) => ({
    name,
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    sha256: sha256(text),
    counts,
  }))
  const total = (key: 'bytes' | 'gzip') => outputs.reduce((sum, one) => sum + one[key], 0)
  return {
    title: 'Boundaries, water and names of 2011',
    vintage:
      'Provinces as they were in autumn 2011: the regions that Kazakhstan made in 2018 and 2022 are not there.',
    policy: readFileSync(`${HERE}policy/short.txt`, 'utf8').trim(),
    inputs: inputs(),
    outputs,
    total: { bytes: total('bytes'), gzip: total('gzip') },
  }
}
