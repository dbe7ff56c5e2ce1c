/** The command line: what it prints, and how it ends. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatSummary, summaryOf } from '../../../src/cli/summary.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import { FIXTURES, minimalFiles, overlaid, rectangles } from '../model/support/dossiers.ts'
import { run } from './support/run.ts'

const minimal = `${FIXTURES}/valid/minimal`
/** On its own, without the minimal dossier under it: files are missing. */
const broken = `${FIXTURES}/broken/37-duplicate-finding-ids`

describe('cartouche check', () => {
  it('gives a summary of a sound dossier', async () => {
    const { code, out } = await run('check', minimal)
    expect(out).toBe(
      [
        'minimal: A small dossier',
        '  3 claims, 1 finding, 1 incident, 2 actors, 6 places, 1 route, 2 legs, 1 factor, 0 judgements, 3 sources, 0 documents, 2 sections, 6 links',
        '  claims: 1 on the map, 1 in the text only, 1 unresolved',
        '  verdicts: 0 corroborated, 1 partly corroborated, 0 contradicted, 2 unverified, 0 not open to checking',
        '  names: not listed',
        '  sources never cited: none',
        '',
      ].join('\n'),
    )
    expect(code).toBe(0)
  })

  it('counts the names of the article, and those that no record carries', () => {
    const compiled = compileDossier(overlaid(`${FIXTURES}/valid/names`), rectangles)
    if (!compiled.ok) throw new Error('the fixture is broken')
    expect(formatSummary(summaryOf(compiled.dossier)).split('\n')).toContain(
      '  names: 3, without a record: 1',
    )
  })

  it('warns of claims and sources that are later than the cut-offs, and of nothing else', () => {
    const compiled = compileDossier(minimalFiles(), rectangles)
    if (!compiled.ok) throw new Error('the fixture is broken')
    const { dossier } = compiled
    const article = { ...dossier.meta.article, cutOff: '2011-05' }
    const made = { ...dossier, meta: { ...dossier.meta, article, asOf: '2011-12' } }
    expect(summaryOf(made)).toMatchObject({ claimsAfterCutOff: ['2.1'], afterCutOff: ['S2'] })
    const lines = formatSummary(summaryOf(made)).split('\n')
    expect(lines.filter((line) => line.includes('warning'))).toEqual([
      expect.stringContaining('2.1'),
      expect.stringContaining('S2'),
    ])
    expect(formatSummary(summaryOf(dossier))).not.toContain('warning')
  })

  it('warns of an informant whom no source and no actor knows, and of no other', () => {
    const compiled = compileDossier(minimalFiles(), rectangles)
    if (!compiled.ok) throw new Error('the fixture is broken')
    const { dossier } = compiled
    const [first, ...others] = dossier.claims
    if (first === undefined) throw new Error('the fixture has no claims')
    const told = (informants: string[]) =>
      summaryOf({ ...dossier, claims: [{ ...first, informants }, ...others] })
    expect(told(['police', 'S1']).unknownInformants).toEqual([])
    const diagnostic = told(['polise'])
    expect(diagnostic.unknownInformants).toEqual(['polise, of claim 1.1 (did you mean `police`?)'])
    expect(formatSummary(diagnostic)).toContain('warning: informants')
  })

  it('says of a file that no document names what to do with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cartouche-'))
    for (const [name, bytes] of overlaid(`${FIXTURES}/valid/documents`)) {
      const file = join(folder, 'minimal', name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
    writeFileSync(join(folder, 'minimal/documents/spare.png'), 'x')
    const { code, error } = await run('check', join(folder, 'minimal'))
    rmSync(folder, { recursive: true })
    expect(error).toContain(
      'not read: documents/spare.png: no record of documents.yaml names it; add one, or take the file out',
    )
    expect(code).toBe(0)
  })

  it('gives the summary to programs', async () => {
    const { code, out } = await run('check', '--json', minimal)
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      summary: { id: 'minimal', claims: { map: 1 } },
    })
    expect(code).toBe(0)
  })

  it('lists every problem of a broken one, by its path from here', async () => {
    const { code, out } = await run('check', broken)
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    expect(lines).toContain(
      'tests/fixtures/broken/37-duplicate-finding-ids/sources.yaml  (file)  the file is missing  add it; it may hold no records: []',
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/claims\.yaml:47:11 {2}\[1\]\.findings\[0\]\.id {2}the finding id/),
    )
    expect(lines.at(-1)).toMatch(/^\d+ problems$/)
  })

  it('lists them for programs', async () => {
    const { code, out } = await run('check', broken, '--json')
    const answer: unknown = JSON.parse(out)
    expect(answer).toMatchObject({ ok: false })
    expect(answer).toHaveProperty('problems[0].file', 'actors.yaml')
    expect(code).toBe(1)
  })

  it.each([
    [['chek', minimal], 'there is no command chek: did you mean check?'],
    [
      ['frobnicate'],
      'there is no command frobnicate: known are new, place, check, build, export, schema',
    ],
    [[], 'name a command'],
    [['check'], 'name the folder of a dossier'],
    [['check', minimal, '--jsn'], 'there is no option --jsn'],
    [['check', minimal, minimal], 'one folder at a time'],
    [['check', `${minimal}/nowhere`], 'there is no folder'],
    [['check', `${minimal}/dossier.yaml`], 'there is no folder'],
    [['build', minimal], 'say where to'],
    [['schema'], 'say where to'],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, out, error } = await run(...words)
    expect(error).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  it.each([['--help'], ['help'], ['check', '--help']])('helps', async (...words) => {
    const { code, out } = await run(...words)
    expect(out).toContain('check <folder> [--json]')
    expect(code).toBe(0)
  })
})

describe('cartouche build', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cartouche-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('writes the dossier that the browser reads', async () => {
    const { code } = await run('build', minimal, '--out', folder)
    expect(code).toBe(0)
    const text = readFileSync(join(folder, 'minimal.json'), 'utf8')
    expect(parseDossier(JSON.parse(text)).ok).toBe(true)
  })

  it('writes its documents beside it, by the names that it has for them', async () => {
    const { code } = await run('build', 'data/kazakhstan-2011', '--out', folder)
    expect(code).toBe(0)
    const text = readFileSync(join(folder, 'kazakhstan-2011.json'), 'utf8')
    const parsed = parseDossier(JSON.parse(text))
    if (!parsed.ok) throw new Error('the dossier is broken')
    const names = (parsed.dossier.files ?? []).map(({ name }) => name)
    expect(names).toHaveLength(2)
    expect(readdirSync(join(folder, 'assets')).sort()).toEqual(names.sort())
  })

  it('writes nothing of a broken one', async () => {
    const { code, out } = await run('build', broken, '--out', folder)
    expect(code).toBe(1)
    expect(out).toContain('problems')
  })
})
