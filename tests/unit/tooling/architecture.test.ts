/** The page on the rooms shows the house as it is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../support/import-directions.js'

const PAGE = readFileSync('docs/architecture.md', 'utf8')

describe('docs/architecture.md', () => {
  it('lists every room, each below those that it imports', () => {
    const listed = [...PAGE.matchAll(/^\| `src\/([\w/]+)` +\|/gm)].map(([, room = '']) => room)
    expect(listed).toEqual(Object.keys(ROOMS))
    const later = Object.entries<readonly string[]>(ROOMS).flatMap(([room, imports]) =>
      imports.filter((one) => listed.indexOf(one) >= listed.indexOf(room)),
    )
    expect(later).toEqual([])
  })

  it('names files that are there', () => {
    const named = [...PAGE.matchAll(/`((?:src|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})

describe('the other pages', () => {
  it('name files that are there', () => {
    const folders = ['docs', 'docs/decisions']
    const pages = [
      'README.md',
      ...folders.flatMap((one) => readdirSync(one).map((name) => `${one}/${name}`)),
    ].filter((one) => one.endsWith('.md'))
    const missing = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/`((?:src|tests|geo)\/[\w./-]+\.\w+)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(path))
        .map((path) => `${page}: ${path}`),
    )
    expect(pages.length).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })
})
