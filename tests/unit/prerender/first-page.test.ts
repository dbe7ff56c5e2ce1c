/** What stands in the page before any script: the whole article, and no link that leads nowhere. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../../src/cli/export-kit.ts'
import { chiefEvents, incidentVerdicts } from '../../../src/domain/first-sight.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { layerCatalogue } from '../../../src/domain/layer-catalogue.ts'
import { escapeMarkup } from '../../../src/domain/markup.ts'
import { release } from '../../../src/export/release/release.ts'
import { PALETTES } from '../../../src/map/style/palette.ts'
import { firstPage } from '../../../src/prerender/first-page.ts'
import { makeFirst } from '../../../src/prerender/make-first.ts'
import { drawStill } from '../../../src/prerender/still-map.ts'
import { FIRST_WORDS } from '../../../src/words/export/first-page.ts'
import { knownOf } from '../../../src/view/known.ts'
import { defaultView } from '../../../src/view/defaults.ts'
import { viewFromFragment } from '../../../src/view/read-url.ts'
import { WORDS } from '../../../src/words/page/page.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const kit = exportKit()
const boundaries = await boundariesOf(kit)
const { measure } = await kit.fonts('')

const viewOf = (one: DossierIndex) =>
  defaultView(
    one.dossier,
    layerCatalogue(one).map(({ id }) => id),
    { theme: 'paper', tall: true },
  )
const view = viewOf(index)
const page = firstPage(index, view, '')
const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, one]) => one ?? '')

describe('the page before its app', () => {
  it('says title, deck, how many events hold up, the chief ones, and every section', () => {
    const { meta, text } = index.dossier
    for (const said of [meta.title, meta.deck ?? '', ...text.map(({ title }) => title)])
      expect(page).toContain(escapeMarkup(said))
    for (const { title } of chiefEvents(index, 'checked'))
      expect(page).toContain(escapeMarkup(title))
    for (const [verdict, count] of Object.entries(incidentVerdicts(index)).filter(
      ([, of]) => of > 0,
    ))
      expect(page).toContain(`${String(count)} ${verdict}`)
  })

  it('has each id once, and something at the end of each link', () => {
    const ids = all(/ id="([^"]*)"/g, page)
    expect(new Set(ids).size).toBe(ids.length)
    const links = all(/ href="#([^"]*)"/g, page)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((one) => !ids.includes(one))).toEqual([])
  })

  it('links by addresses that the app reads', () => {
    const known = knownOf(index)
    for (const link of new Set(all(/<a [^>]*href="#([^"]*)"/g, page))) {
      const fragment = link.replaceAll('&amp;', '&')
      expect(viewFromFragment(fragment, view, known).dropped).toEqual([])
    }
  })

  it('says what the app says', () => {
    expect(FIRST_WORDS.paragraph('2')).toBe(WORDS.paragraph('2'))
    expect([FIRST_WORDS.told, FIRST_WORDS.checked]).toEqual([WORDS.told, WORDS.checked])
    expect(FIRST_WORDS.map('A')).toBe(WORDS.stillLabel('A'))
    expect(FIRST_WORDS.verdicts).toBe(WORDS.verdicts)
  })

  it('lets no text of a dossier become markup', () => {
    const { meta } = index.dossier
    const title = '<script>&"\'</main>'
    const hard = new DossierIndex({ ...index.dossier, meta: { ...meta, title, deck: title } })
    expect(firstPage(hard, view, '')).not.toMatch(/<script|<\/main>/)
  })

  it('is made from what is released alone', async () => {
    const [first, ...others] = index.dossier.claims
    if (first === undefined) throw new Error('the dossier has no claim')
    const secret = 'Nobody else may read this'
    const marked = { ...first, says: secret, marking: 'red' as const }
    const whole = { ...index.dossier, claims: [marked, ...others] }
    const { dossier } = release(whole, 'clear', { notes: false, boundaries })
    const cut = new DossierIndex(dossier)
    const made = await makeFirst({ index: cut, boundaries, measure, view: viewOf(cut) })
    expect(JSON.stringify(made)).not.toContain(secret)
    expect(firstPage(new DossierIndex(whole), view, '')).toContain(secret)
  })
})

describe('the still map', () => {
  const drawn = drawStill({ index, boundaries, measure, view, label: 'Map' })

  it('is one drawing in the colours of both themes', async () => {
    const svg = await drawn
    for (const { focus, water } of Object.values(PALETTES)) {
      expect(svg).toContain(focus)
      expect(svg).toContain(water)
    }
    expect(svg).toMatch(/\.room \.m[0-9a-z]+\{fill:/)
    expect(svg).toContain('role="img" aria-label="Map"')
  })

  it('leaves the page its budget', async () => {
    expect(gzipSync(await drawn).length).toBeLessThan(60_000)
  })

  it('stands in the pixels of a View that has a camera of its own', async () => {
    const camera = { zoom: 6, latitude: 50, longitude: 57, bearing: 0, pitch: 0 }
    const svg = await drawStill({
      index,
      boundaries,
      measure,
      view: { ...view, camera },
      label: '',
    })
    expect(svg).toMatch(/viewBox="0 0 (\d+) (\d+)"[^>]* width="\1" height="\2"/)
    expect(svg).not.toContain('class="phone"')
  })
})
