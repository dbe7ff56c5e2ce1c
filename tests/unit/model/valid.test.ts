/** The minimal dossier compiles, in whatever way its files were saved. */
import { describe, expect, it } from 'vitest'
import { checkBriefing } from '../../../src/briefing/check-briefing.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import {
  bytesOf,
  FIXTURES,
  minimalFiles,
  overlaid,
  rectangles,
  textOf,
} from './support/dossiers.ts'

function mapped(change: (text: string) => string): Map<string, Uint8Array> {
  return new Map([...minimalFiles()].map(([name, bytes]) => [name, bytesOf(change(textOf(bytes)))]))
}

const compiled = (files = minimalFiles()) => {
  const result = compileDossier(files, rectangles)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
  return result.dossier
}

describe('the minimal dossier', () => {
  it('compiles', () => {
    const dossier = compiled()
    expect(dossier.claims).toHaveLength(3)
    expect(dossier.text.map(({ id, title }) => [id, title])).toEqual([
      ['events', 'What happened'],
      ['why', 'Why it may go on'],
    ])
  })

  it('reads the text as words and links', () => {
    expect(compiled().text[0]?.passages[0]).toEqual({
      id: 'events.1',
      inlines: [
        { type: 'words', text: 'A ', style: 'plain' },
        { type: 'link', to: 'claim:1.1', text: 'bomb' },
        { type: 'words', text: ' went off in ', style: 'plain' },
        { type: 'link', to: 'place:aktobe', text: 'Aktobe' },
        { type: 'words', text: ' on ', style: 'plain' },
        { type: 'link', to: 'date:2011-05-14', text: '14 May' },
        { type: 'words', text: ', or on another day: the police ', style: 'plain' },
        { type: 'words', text: 'said so', style: 'emphasis' },
        { type: 'words', text: '.', style: 'plain' },
      ],
    })
  })

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ])('is the same with %s', (_, change) => {
    expect(compiled(mapped(change))).toEqual(compiled())
  })

  it('goes without boundaries', () => {
    expect(compileDossier(minimalFiles(), null).ok).toBe(true)
  })

  it('is read back from JSON as it was compiled', () => {
    const dossier = compiled()
    const parsed = parseDossier(JSON.parse(JSON.stringify(dossier)), rectangles)
    expect(parsed).toEqual({ ok: true, dossier })
  })

  it('has no names where none are listed', () => {
    expect(compiled()).not.toHaveProperty('names')
  })

  it('may list the names of the article, also those that no record carries', () => {
    const dossier = compiled(overlaid(`${FIXTURES}/valid/names`))
    expect(dossier.names).toEqual([
      { name: 'Aktobe', paragraphs: ['P1'], record: 'place:aktobe' },
      { name: 'Aktyubinsk', paragraphs: ['P2', 'P3'], record: 'place:aktobe' },
      { name: 'The Example Agency', paragraphs: ['P3'] },
    ])
    const parsed = parseDossier(JSON.parse(JSON.stringify(dossier)), rectangles)
    expect(parsed).toEqual({ ok: true, dossier })
  })

  it('may say that the article names nothing', () => {
    expect(compiled(minimalFiles().set('names.yaml', bytesOf('[]'))).names).toEqual([])
  })

  it('may hold documents, each with its file measured', () => {
    const { documents, files } = compiled(overlaid(`${FIXTURES}/valid/documents`))
    expect(documents).toHaveLength(7)
    expect(files?.map(({ file, width, height }) => [file, width, height])).toEqual([
      ['maps/oblast.png', 6, 4],
      ['square.jpg', 8, 5],
      ['strip.webp', 7, 3],
      ['bar.svg', 20, 10],
      ['figures.csv', undefined, undefined],
      ['letter.txt', undefined, undefined],
      ['page.pdf', undefined, undefined],
    ])
    const dossier = compiled(overlaid(`${FIXTURES}/valid/documents`))
    const parsed = parseDossier(JSON.parse(JSON.stringify(dossier)), rectangles)
    expect(parsed).toEqual({ ok: true, dossier })
  })

  it('may hold a briefing', () => {
    const files = overlaid(`${FIXTURES}/valid/briefing`)
    const result = compileDossier(files, rectangles, checkBriefing)
    if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
    expect(result.dossier.briefing?.steps.map(({ id }) => id)).toEqual(['the-bombing', 'poverty'])
    const parsed = parseDossier(JSON.parse(JSON.stringify(result.dossier)), rectangles)
    expect(parsed).toEqual({ ok: true, dossier: result.dossier })
  })

  it('tells files that nothing is made from', () => {
    const files = minimalFiles().set('slides.yaml', bytesOf('[]'))
    expect(compileDossier(files, rectangles).unread).toEqual(['slides.yaml'])
  })
})

describe('a leg across longitude 180', () => {
  it('passes once it is cut in two as its message says', () => {
    const result = compileDossier(overlaid(`${FIXTURES}/valid/across-180`), rectangles)
    expect(result.ok ? [] : result.problems).toEqual([])
  })
})

describe('a dossier larger than is read', { timeout: 60_000 }, () => {
  const yamlList = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('\n')
  const briefing = (count: number) =>
    `title: A\nauthor: B\ndate: '2011'\nsteps:\n${yamlList(count, (at) => `- { id: s-${String(at)}, title: T, view: {} }`)}\n`

  it.each([
    ['briefing.yaml', briefing(5000), /5000 items/],
    ['text/en/01-events.md', `# T\n\n${'word\n\n'.repeat(100_000)}`, /more than 5000 paragraphs/],
    ['text/en/01-events.md', `# T\n\n${'_a__ '.repeat(10_000)}`, /the paragraph has/],
    ['actors.yaml', `- &a x\n${yamlList(20_000, () => '- *a')}\n`, /more than 500 aliases/],
    ['actors.yaml', yamlList(100_001, () => '- x'), /100001 records/],
    ['documents/figures.csv', 'a,b\n'.repeat(500_001), /2\.0 MB, which is more/],
  ])('says so of %s within seconds', (name, text, what) => {
    const files = overlaid(`${FIXTURES}/valid/documents`).set(name, bytesOf(text))
    const start = performance.now()
    const result = compileDossier(files, rectangles, checkBriefing)
    // Without the limit some take more than half a minute.
    expect(performance.now() - start).toBeLessThan(20_000)
    const said = result.ok ? [] : result.problems.map((one) => `${one.path} ${one.what}`)
    expect(said.some((one) => what.test(one))).toBe(true)
  })
})
