/** The compiled dossier is checked again in the browser, as the files are, without lines. */
import { describe, expect, it } from 'vitest'
import { compileDossier } from '../../../src/model/compile.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { minimalFiles, rectangles } from './support/dossiers.ts'

function minimal(): Dossier {
  const compiled = compileDossier(minimalFiles(), rectangles)
  if (!compiled.ok) throw new Error('the minimal dossier is broken')
  return compiled.dossier
}

const problemsOf = (input: unknown) => {
  const parsed = parseDossier(input, rectangles)
  return parsed.ok ? [] : parsed.problems
}

describe('a compiled dossier', () => {
  it.each([null, 3, 'dossier', [], undefined])('cannot be %j', (input) => {
    expect(problemsOf(input)).toMatchObject([
      { file: 'dossier.json', path: '', code: 'wrong-type' },
    ])
  })

  it('lacks all its parts when it is empty', () => {
    expect(problemsOf({}).map(({ what }) => what)).toEqual([
      '`actors` is missing',
      '`claims` is missing',
      '`factors` is missing',
      '`incidents` is missing',
      '`meta` is missing',
      '`places` is missing',
      '`routes` is missing',
      '`sources` is missing',
      '`text` is missing',
    ])
  })

  it('tells the file that a part came from, and no line', () => {
    const dossier = minimal()
    const [claim] = dossier.claims
    if (claim === undefined) throw new Error('no claim')
    const broken = { ...dossier, claims: [{ ...claim, about: ['incident:aktobe-bombin'] }] }
    expect(problemsOf(broken)).toContainEqual({
      file: 'claims.yaml',
      line: null,
      column: null,
      path: '[0].about[0]',
      code: 'dangling-reference',
      what: 'there is no incident "aktobe-bombin"',
      mend: 'did you mean `aktobe-bombing`? Else add it to incidents.yaml',
    })
  })

  it.each([
    [[{ name: 'Aktobe', paragraphs: ['P1'], record: 'place:aktob' }], '[0].record'],
    [[{ name: 'Aktobe', paragraphs: ['P9'] }], '[0].paragraphs[0]'],
    [{ Aktobe: 'P1' }, ''],
    [null, ''],
  ])('checks its names: %j', (names, path) => {
    expect(problemsOf({ ...minimal(), names })).toMatchObject([
      { file: 'names.yaml', line: null, path },
    ])
  })

  it('lacks the files of its documents when it names none, and tells a list that is none', () => {
    const dossier = minimal()
    const documents = [
      {
        id: 'figures',
        title: 'Figures',
        file: 'figures.csv',
        kind: 'document',
        sources: ['S2'],
        licence: 'MIT',
        credit: 'Nobody',
        about: ['factor:poverty'],
      },
    ]
    expect(problemsOf({ ...dossier, documents })).toMatchObject([
      { file: 'documents.yaml', path: '[0].file', code: 'file-missing' },
    ])
    const files = [{ file: 'figures.csv', name: '../figures.csv', bytes: 9 }]
    expect(problemsOf({ ...dossier, documents, files })).toMatchObject([
      { file: 'documents.yaml', path: '[0].file' },
      { file: 'dossier.json', path: 'files[0].name' },
    ])
  })

  it('has no other parts, and its text is a list', () => {
    expect(problemsOf({ ...minimal(), texts: [], text: {} })).toMatchObject([
      { file: 'dossier.json', path: 'text', code: 'wrong-type' },
      { file: 'dossier.json', path: 'texts', code: 'unknown-key' },
    ])
  })

  it('names the section that is broken', () => {
    const dossier = minimal()
    const inlines = [{ type: 'words', text: 'x', style: 'loud' }]
    const text = [
      ...dossier.text,
      { id: 'more', title: 'More', passages: [{ id: 'more.1', inlines }] },
    ]
    expect(problemsOf({ ...dossier, text })).toMatchObject([
      { file: 'text/more.md', path: 'passages[0].inlines[0].style', code: 'not-allowed' },
    ])
  })
})
