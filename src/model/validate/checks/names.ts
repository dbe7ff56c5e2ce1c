/** Names of the article: each once, and in paragraphs that there are. */
import type { Problem } from '../../problem.ts'
import type { NameMention } from '../../schema/dossier.ts'
import { problemIn, type Entry, type Collections } from '../collections.ts'

export function checkNames(collections: Collections): Problem[] {
  const paragraphs = collections.meta?.value.article.paragraphs ?? null
  return [
    ...repeatedNames(collections.names.entries),
    ...collections.names.entries.flatMap((entry) => paragraphProblems(entry, paragraphs)),
  ]
}

/** Two spellings are two names; the same spelling twice is one whose paragraphs were parted. */
function repeatedNames(entries: readonly Entry<NameMention>[]): Problem[] {
  const first = new Map<string, Entry<NameMention>>()
  return entries.flatMap((entry) => {
    const { name } = entry.value
    const before = first.get(name)
    if (before === undefined) {
      first.set(name, entry)
      return []
    }
    const line = before.sourceFile.locate([...before.at, 'name'], 'value')?.line
    const where =
      line === undefined ? `as record ${Number(before.at[0]) + 1} of the file` : `at line ${line}`
    return [
      problemIn(entry, ['name'], {
        code: 'duplicate-id',
        what: `the name "${name}" stands already ${where}`,
        mend: 'keep one of the two, with the paragraphs of both',
      }),
    ]
  })
}

function paragraphProblems(entry: Entry<NameMention>, last: number | null): Problem[] {
  const { name, paragraphs } = entry.value
  return paragraphs.flatMap((paragraph, at) => {
    const number = Number(paragraph.slice(1))
    const say = (what: string, mend: string) => [
      problemIn(entry, ['paragraphs', at], { code: 'name-paragraph', what, mend }),
    ]
    if (last !== null && (number > last || number < 1)) {
      return say(
        `the article has ${last} paragraphs, and ${paragraph} is none of them`,
        `write P1 to P${last}, or correct \`paragraphs\` in dossier.yaml`,
      )
    }
    return paragraphs.indexOf(paragraph) < at
      ? say(`"${name}" is said to stand in ${paragraph} twice`, 'name each paragraph once')
      : []
  })
}
