/** Which dossier a site is made of. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ownDossiers, pickDossier } from '../../../src/cli/dossier-folder.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cartouche-'))
  vi.stubEnv('INIT_CWD', root)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

function dossier(name: string): string {
  mkdirSync(join(root, name), { recursive: true })
  writeFileSync(join(root, name, 'dossier.yaml'), '')
  return join(root, name)
}

describe('which dossier a site is made of', () => {
  it('is the only one of the project where none is named', () => {
    mkdirSync(join(root, 'data/notes'), { recursive: true })
    const only = dossier('data/one')
    expect(ownDossiers(root)).toEqual(['data/one'])
    expect(pickDossier([], root)).toBe(only)
  })

  it('has to be named where there are several, or none', () => {
    expect(() => pickDossier([], root)).toThrow('there is no dossier in data: name a folder')
    dossier('data/two')
    dossier('data/one')
    expect(() => pickDossier([], root)).toThrow('name one of data/one, data/two')
    expect(() => pickDossier(['a', 'b'], root)).toThrow('name one folder, not a and b')
  })

  it('is the folder that is named, from where the person stands', () => {
    dossier('data/one')
    const other = dossier('elsewhere/two')
    expect(pickDossier(['elsewhere/two'], root)).toBe(other)
    vi.stubEnv('INIT_CWD', join(root, 'elsewhere'))
    expect(pickDossier(['two'], root)).toBe(other)
    expect(() => pickDossier(['three'], root)).toThrow(
      'three is no dossier: there is no dossier.yaml in it. Name a folder, as data/one',
    )
  })
})
