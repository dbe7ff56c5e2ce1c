/** The served site: headers, the page that a wrong address gets, links whose `#` was escaped, and folders of starts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { troubleWith } from '../../../src/cli/guard.js'
import { PAGE_POLICY, siteHeaders } from '../../../src/cli/served/headers.ts'
import { lostPage } from '../../../src/cli/served/lost-page.ts'
import { serveSite } from '../../../src/cli/served/serve-site.ts'
import { siteFolder } from '../../../src/cli/served/site-folder.ts'

const IMMUTABLE = 'public, max-age=31536000, immutable'

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartouche-served-'))
  let url = ''
  let close = () => Promise.resolve()

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<title>site</title>')
    writeFileSync(join(folder, 'assets/a-1.js'), '1')
    const server = await serveSite({ folder, port: 0 })
    const address = server.httpServer.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    url = `http://127.0.0.1:${String(address.port)}`
    close = () => server.close()
  })
  afterAll(async () => {
    await close()
    rmSync(folder, { recursive: true })
  })

  it('sends every file with all headers, and lets a browser keep what never changes', async () => {
    for (const [path, keeping] of [
      ['/', 'no-cache'],
      ['/assets/a-1.js', IMMUTABLE],
    ] as const) {
      const { headers, status } = await fetch(url + path)
      expect(status).toBe(200)
      for (const [name, value] of Object.entries(siteHeaders()))
        expect(headers.get(name)).toBe(value)
      expect(headers.get('Cache-Control')).toBe(keeping)
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
    }
  })

  it('tells no page of another port what it serves', async () => {
    const { headers } = await fetch(url, { headers: { Origin: 'http://localhost:9999' } })
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  it.each([
    ['/%23v=1&map=5/47/60', '/#v=1&map=5/47/60'],
    ['//elsewhere.example/%23v=1', '/elsewhere.example/#v=1'],
  ])('leads from %s to what was meant', async (asked, meant) => {
    const { status, headers } = await fetch(url + asked, { redirect: 'manual' })
    expect([status, headers.get('Location')]).toEqual([302, meant])
  })
})

describe('the headers', () => {
  it('say of sources what the page itself says', () => {
    const page = readFileSync('index.html', 'utf8')
    expect(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]).toBe(
      PAGE_POLICY,
    )
  })

  it('stand in the documentation for every host, as they are sent', () => {
    const hosting = readFileSync('docs/hosting.md', 'utf8')
    for (const [name, value] of Object.entries(siteHeaders())) {
      // The table, and three hosts.
      expect(hosting.split(value).length - 1, name).toBe(4)
      expect(hosting.split(name).length - 1, name).toBeGreaterThanOrEqual(4)
    }
    // One host names both folders.
    expect(hosting.split(IMMUTABLE).length - 1).toBe(5)
  })

  it('name who may frame the site', () => {
    const { 'Content-Security-Policy': policy } = siteHeaders("'self' https://intranet.example")
    expect(policy).toMatch(/; frame-ancestors 'self' https:\/\/intranet\.example$/)
  })
})

describe('the page for an address that leads nowhere', () => {
  const script = /<script>(.*)<\/script>/.exec(lostPage())?.[1] ?? ''
  const replacedFrom = (href: string) => {
    const led: string[] = []
    runInNewContext(script, { location: { href, replace: (to: string) => led.push(to) } })
    return led
  }

  it('leads on where the sign was escaped, and nowhere else', () => {
    expect(replacedFrom('https://a.example/b/%23v=1&map=5/47/60')).toEqual([
      'https://a.example/b/#v=1&map=5/47/60',
    ])
    expect(replacedFrom('https://a.example/b/c')).toEqual([])
  })
})

describe('before anything runs', () => {
  it.each([
    ['18.20.4', '/home/a/cartouche', /needs Node 20\.19 or later; this is 18\.20\.4/],
    ['20.18.1', '/home/a/cartouche', /needs Node 20\.19/],
    ['20.19.0', '/home/a/#1/cartouche', /has a “#” in it/],
    ['22.1.0', '/home/what?/cartouche', /has a “\?” in it/],
  ])('Node %s in %s is told in a line what to do', (version, folder, words) => {
    expect(troubleWith(version, folder)).toMatch(words)
    expect(troubleWith(version, folder)).not.toContain('\n')
  })

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is welcome', (version) => {
    expect(troubleWith(version, '/home/a/cartouche')).toBeNull()
  })
})

describe('the folder of a start', () => {
  it('is its own, and takes away what ended starts have left', () => {
    const root = mkdtempSync(join(tmpdir(), 'cartouche-root-'))
    // No process has the largest id.
    const left = join(root, '.cache/site-2147483646')
    mkdirSync(left, { recursive: true })
    expect(siteFolder(root)).toBe(join(root, `.cache/site-${String(process.pid)}`))
    expect(existsSync(left)).toBe(false)
    rmSync(root, { recursive: true })
  })
})
