/** `cartouche new`: a small dossier that is whole, and that teaches the format by its examples. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { readWords, type Command } from '../command.ts'
import { tellingWhy } from '../export/cannot-write.ts'
import { writeText } from '../export/write-whole.ts'
import { fail, tellTrouble } from '../wrong-options.ts'
import type { ArticleFacts } from './read-article.ts'

/** Hidden: nothing of a dossier is made from it, and nothing publishes it. */
const ARTICLE = '.article.txt'

export const newCommand: Command = {
  name: 'new',
  usage: 'new <folder> --focus <codes> [--title <text>] [--article <file>]',
  summary: 'write a small dossier of examples, to be overwritten',
  options: [
    '--focus KZ,KG    the countries that it is about, ISO 3166-1; the examples stand in the first',
    '--title TEXT     the dossier’s title; without it the article’s, or the folder’s name',
    `--article FILE   the article as plain text: its paragraphs are counted, its title and date proposed;`,
    `                 the text is kept as ${ARTICLE}, which no build or export reads`,
  ],
  run: (words, output) =>
    tellTrouble(newCommand, output, async () => {
      const { rest, values, wrong } = readWords(words, [], ['--focus', '--title', '--article'])
      const [folder, ...more] = rest
      const focus = values.get('--focus')
      if (wrong !== null) fail(wrong)
      if (folder === undefined || more.length > 0) return fail('name one folder')
      if (focus === undefined) return fail('say which countries it is about: --focus KZ,KG')
      const written = await write(folder, focus.split(',').map(trimmed), values)
      output.out([...written, '', `Next: cartouche check ${folder}`].join('\n'))
      return 0
    }),
}

const trimmed = (code: string) => code.trim().toUpperCase()

/** What was written. @throws in words for the person who asked. */
async function write(
  folder: string,
  focus: readonly string[],
  values: ReadonlyMap<string, string>,
): Promise<string[]> {
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there?.isDirectory() === false) throw new Error(`${folder} is a file: name a new folder`)
  if (there !== undefined && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty: name a new folder`)
  // With them comes the geography: help and wrong usage answer at once.
  const [{ boundariesOf, exportKit }, { groundFor }, { newFiles }, { placeIds }, { slugOf }] =
    await Promise.all([
      import('../export-kit.ts'),
      import('./ground.ts'),
      import('./files.ts'),
      import('./told.ts'),
      import('../slug.ts'),
    ])
  const name = basename(resolve(folder))
  const id = slugOf(name)
  if (id !== name)
    throw new Error(
      `a dossier is called as its folder is, in small letters, digits and hyphens: not ${name}, but ${id === '' ? 'my-dossier' : id}`,
    )
  const article = values.get('--article')
  const text = article === undefined ? null : readText(article)
  const facts: ArticleFacts | null =
    text === null ? null : (await import('./read-article.ts')).readArticle(text)
  const ground = groundFor(focus, await boundariesOf(exportKit()))
  const files = new Map(
    newFiles({
      ...{ id, facts, ground },
      title: values.get('--title') ?? facts?.title ?? name,
      today: new Date().toISOString().slice(0, 10),
      ids: placeIds(ground),
      text: (words) => stringify(words, { lineWidth: 0 }).trim(),
    }),
  )
  if (text !== null) {
    files.set(ARTICLE, text)
    files.set('.gitignore', `${ARTICLE}\n`)
  }
  for (const [file, contents] of files) {
    const path = join(folder, file)
    tellingWhy(path, () => mkdirSync(dirname(path), { recursive: true }))
    await writeText(path, contents)
  }
  return [...files.keys()].map((file) => join(folder, file))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`--article ${file}: there is no such file, or it cannot be read`)
  }
}
