/** `cartouche new`: what it writes is whole, teaches each precision, and keeps the article to itself. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileFolder } from '../../../src/cli/compile-folder.ts'
import { readArticle } from '../../../src/cli/new/read-article.ts'
import { slugOf } from '../../../src/cli/slug.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { PRECISIONS } from '../../../src/model/schema/vocabulary.ts'
import { run } from './support/run.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartouche-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function compiled(path: string): Promise<Dossier> {
  const found = await compileFolder(path)
  if (found?.compiled.ok !== true) throw new Error(JSON.stringify(found?.compiled))
  expect(found.compiled.unread).toEqual([])
  return found.compiled.dossier
}

const ARTICLE = `Trouble on the road

By a writer, 3 May 2024

The first paragraph,
over two lines.

The second one.
`

describe('a new dossier', () => {
  it.each(['KZ', 'KG', 'UZ', 'TJ', 'TM', 'AF', 'PK', 'RU', 'KG,KZ'])(
    'is whole, about %s',
    async (focus) => {
      const path = join(folder, 'my-dossier')
      const { code, error } = await run('new', path, '--focus', focus)
      expect({ code, error }).toEqual({ code: 0, error: '' })
      const { meta, claims, judgements, routes, briefing } = await compiled(path)
      expect(meta).toMatchObject({ id: 'my-dossier', focus: focus.split(',') })
      expect(new Set(claims.map(({ precision }) => precision))).toEqual(new Set(PRECISIONS))
      expect(claims.flatMap(({ findings = [] }) => findings)).not.toEqual([])
      expect([judgements, routes.features, briefing?.steps].map((one) => one?.length)).toEqual([
        1, 1, 1,
      ])
    },
  )

  it('takes title, date and number of paragraphs from the article, and publishes none of it', async () => {
    const [path, article] = [join(folder, 'road'), join(folder, 'article.txt')]
    writeFileSync(article, ARTICLE)
    expect((await run('new', path, '--focus', 'kz', '--article', article)).code).toBe(0)
    const { meta } = await compiled(path)
    expect(meta.article).toMatchObject({
      title: 'Trouble on the road',
      published: '2024-05-03',
      paragraphs: 3,
    })
    expect(readFileSync(join(path, '.article.txt'), 'utf8')).toBe(ARTICLE)
    expect(readFileSync(join(path, '.gitignore'), 'utf8')).toBe('.article.txt\n')
    const names = [...((await compileFolder(path))?.files.keys() ?? [])]
    expect(names).toContain('claims.yaml')
    expect(names.filter((name) => name.includes('article.txt'))).toEqual([])
  })

  it.each(['A "title": of 1 & 2', '# no comment', `${'Long words of a title, '.repeat(12)}end`])(
    'is called %s',
    async (title) => {
      const path = join(folder, 'road')
      expect((await run('new', path, '--focus', 'KZ', '--title', title)).code).toBe(0)
      expect((await compiled(path)).meta.title).toBe(title)
    },
  )

  it.each([
    [['--focus', 'XX'], 1, '--focus XX: there are no provinces of it yet. Known are AF, '],
    [['--focus', 'KZ', '--article', 'nowhere.txt'], 1, '--article nowhere.txt: there is no such'],
    [[], 2, 'say which countries it is about: --focus KZ,KG'],
  ])('says what is wrong with %j', async (words, code, says) => {
    const found = await run('new', join(folder, 'road'), ...words)
    expect(found.code).toBe(code)
    expect(found.error).toContain(says)
  })

  it('overwrites nothing, and is called as its folder is', async () => {
    const taken = await run('new', tmpdir(), '--focus', 'KZ')
    expect(taken).toMatchObject({ code: 1 })
    expect(taken.error).toContain('is not empty: name a new folder')
    writeFileSync(join(folder, 'file'), '')
    expect((await run('new', join(folder, 'file'), '--focus', 'KZ')).error).toContain('is a file')
    const { error } = await run('new', join(folder, 'My Dossier'), '--focus', 'KZ')
    expect(error).toContain('not My Dossier, but my-dossier')
  })
})

describe('what an article says of itself', () => {
  it.each([
    ['One line.', { title: null, published: null, paragraphs: 1 }],
    ['A title\nOne.\nTwo, in May 2019.', { title: 'A title', published: '2019-05', paragraphs: 2 }],
    ['He came.\n\nHe left on 2020-02-03.', { title: null, published: '2020-02-03', paragraphs: 2 }],
    ['A title\r\n\r\nOne of 31 Foo 2020.', { title: 'A title', published: null, paragraphs: 1 }],
  ])('%j', (text, facts) => {
    expect(readArticle(text)).toEqual(facts)
  })
})

it.each([
  ['Aktobe', 'aktobe'],
  ['Khūjand  Šahr', 'khujand-sahr'],
  ['Osh (city)', 'osh-city'],
  ['Атырау', 'atyrau'],
  ['東京', ''],
])('%s has the id %j', (name, id) => {
  expect(slugOf(name)).toBe(id)
})
