/** The one-file page: what is put into it comes out again, and nothing that is put in can break out. */
import { escapeMarkup } from '../../../src/domain/markup.ts'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeShell, type ShellParts } from '../../../src/cli/compose-shell.ts'
import { DOSSIER_TAG, filled, jsonForScript } from '../../../src/export/html/page.ts'
import { writePage } from '../../../src/export/html/export-html.ts'
import { heldFonts, withFonts } from '../../../src/export/html/held-fonts.ts'
import type { CatalogueEntry } from '../../../src/letters/catalogue.ts'
import { viewFromFragment } from '../../../src/view/read-url.ts'
import { knownOf } from '../../../src/view/known.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { startFragment } from '../../../src/export/html/start-fragment.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()

const INDEX = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <title>Cartouche</title>
    <script src="/start-guard.js"></script>
    <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
  </head>
  <body>
    <main id="first-page"></main>
    <div id="app"></div>
    <noscript>needs scripts</noscript>
    <script type="module" src="/src/app/main.ts"></script>
  </body>
</html>`

const long = 'a file of text that packs well '.repeat(100)
const LATIN: CatalogueEntry = { file: 'a.woff', family: 'Noto Sans', weight: 400, ranges: 'U+41' }
const GREEK: CatalogueEntry = { ...LATIN, file: 'b.woff', ranges: 'U+370-3ff' }

const PARTS: ShellParts = {
  index: INDEX,
  guard: 'guard("$&")',
  firstStyles: 'b{}',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  boot: 'start("$&")',
  app: 'app()',
  styles: 'a{}',
  files: [
    { name: 'assets/long.json', bytes: Buffer.from(long) },
    { name: 'assets/font.woff2', bytes: Buffer.from([1, 2, 250]) },
  ],
  fonts: heldFonts([LATIN], () => new Uint8Array([1])),
}
const shell = composeShell(PARTS)

/** What stands in the page before its app is made from the dossier: here it is only told apart. */
const FIRST = {
  page: '<h2>First & "page"</h2>',
  view: 'reading=checked&map=fit',
  slides: 'opening=room',
  description: 'What it is.',
}

const HARD = ['</script>', '<!--', '<script>', '\u2028', '\u2029', '"', '&amp;', '$&', '\\u003c']
const text = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: 'binary' })))
  .map((list) => list.join(''))
const between = (page: string, from: string, to: string) => page.split(from)[1]?.split(to)[0]

describe('JSON in a script element', () => {
  it('comes out as it went in and holds nothing that ends the element', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text), (value) => {
        const written = jsonForScript(value)
        expect(written).not.toMatch(/[<\u2028\u2029]/)
        expect(JSON.parse(written)).toEqual({ ...value })
      }),
    )
  })
})

describe('the shell', () => {
  it('holds files under their names, packed where that pays', () => {
    const held = between(
      shell,
      'data-file="assets/long.json" data-media="application/json" data-packed data-kept="">',
      '<',
    )
    expect(gunzipSync(Buffer.from(held ?? '', 'base64')).toString()).toBe(long)
    expect(shell).toContain(
      'data-file="assets/font.woff2" data-media="font/woff2" data-kept="">AQL6<',
    )
  })

  it('asks for nothing: it allows no address and names none', () => {
    expect(shell).toContain("default-src 'none'")
    expect(shell).not.toMatch(/ src="(?!data:)|https?:/)
  })

  it('takes the script as it is', () => {
    expect(shell).toContain('start("$&")')
  })

  it('refuses an index.html that it does not know', () => {
    expect(() => composeShell({ ...PARTS, index: '<html></html>' })).toThrow(/index\.html/)
  })
})

describe('a written page', () => {
  const { dossier } = index
  const page = writePage(shell, { dossier, scope: { what: 'briefing' }, marking: 'amber' }, FIRST)

  it('holds the dossier whole, its marking and a title of its own', () => {
    expect(JSON.parse(between(page, DOSSIER_TAG, '</script>') ?? '')).toEqual(
      JSON.parse(JSON.stringify(dossier)),
    )
    expect(between(page, '<p id="cartouche-marking" data-kept="">', '<')).toBe('TLP:AMBER')
    expect(between(page, '<title data-kept="">', '<')).toContain(
      escapeMarkup(dossier.briefing?.title ?? ''),
    )
  })

  it('holds what is read before any script, and what the script before the first paint asks', () => {
    expect(between(page, '<main data-kept="" id="first-page">', '</main>')).toBe(FIRST.page)
    expect(page).toContain('name="first-view" data-kept="" content="reading=checked&amp;map=fit"')
    expect(page).toContain('name="slide-themes" data-kept="" content="opening=room"')
    // The script reads all three: they stand before it.
    const guard = page.indexOf('guard("$&")')
    expect(guard).toBeGreaterThan(page.indexOf('id="cartouche-start"'))
    expect(guard).toBeGreaterThan(page.indexOf('name="slide-themes"'))
    expect(guard).toBeLessThan(page.indexOf('<body'))
  })

  it('can be written into again and holds nothing of what it held', () => {
    const { briefing: _, ...rest } = dossier
    const title = 'Another </title> & title'
    const job = {
      dossier: { ...rest, meta: { ...rest.meta, title } },
      scope: { what: 'briefing' },
      marking: 'clear',
    } as const
    const other = { ...FIRST, page: '<p>Other</p>', view: '', slides: '' }
    const again = writePage(page, job, other)
    expect(again).toBe(writePage(shell, job, other))
    expect(again).not.toContain(FIRST.page)
    expect(again).toContain('Another &lt;/title&gt; &amp; title')
  })

  it('is refused by a page that is no shell', () => {
    expect(() => filled('<html></html>', DOSSIER_TAG, '</script>', '')).toThrow(/no <script/)
  })
})

describe('the first View', () => {
  const plain = plainView(index)
  const known = knownOf(index)

  it('is the exported one, whatever the window’s own defaults are', () => {
    const view = { ...plain, theme: 'paper' as const, reading: 'checked' as const, certain: true }
    const fragment = startFragment(index.dossier, { what: 'view', view })
    const other = {
      ...plain,
      theme: 'room' as const,
      panels: { article: true, layers: true, timeline: true },
    }
    expect(viewFromFragment(fragment, other, known)).toEqual({ view, dropped: [] })
  })

  it('is the opening of a briefing, and a step where one is asked for', () => {
    const fragment = startFragment(index.dossier, { what: 'briefing' })
    expect(viewFromFragment(fragment, plain, known).view.present).toEqual({
      as: 'audience',
      slide: 'opening',
    })
    expect(() => startFragment(index.dossier, { what: 'slide', id: 'gone' })).toThrow(/gone/)
  })
})

describe('fonts', () => {
  const fonts = { files: [LATIN, GREEK], bytes: () => new Uint8Array([2]) }
  const held = (page: string) => page.match(/data-file="fonts\/[^"]+"/g)

  it('of the letters in use are brought, and listed', () => {
    const page = withFonts(shell, fonts)
    expect(held(page)?.sort()).toEqual(
      ['a.woff', 'b.woff', 'catalogue.json'].map((name) => `data-file="fonts/${name}"`),
    )
    const list = /data-file="fonts\/catalogue.json"[^>]*>([^<]*)</.exec(page)?.[1] ?? ''
    expect(JSON.parse(Buffer.from(list, 'base64').toString())).toEqual([LATIN, GREEK])
  })

  it('that are there already are not brought twice', () => {
    expect(withFonts(withFonts(shell, fonts), fonts)).toBe(withFonts(shell, fonts))
    expect(withFonts(shell, { ...fonts, files: [LATIN] })).toBe(shell)
  })
})
