/** Names of the article: each once, and in paragraphs that there are. */
import type { DiagnosticText } from '../../../words/problems/diagnostic-text.ts'
import { RECORD_PROBLEMS } from '../../../words/problems/records.ts'
import type { Problem } from '../../problem.ts'
import { repeated } from '../../repeated.ts'
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
  return repeated(entries, ({ value }) => value.name).map(({ item, before }) => {
    const { name } = item.value
    const line = before.sourceFile.locate([...before.at, 'name'], 'value')?.line
    return problemIn(item, ['name'], {
      code: 'duplicate-id',
      ...(line === undefined
        ? RECORD_PROBLEMS.nameOfRecord(name, Number(before.at[0]) + 1)
        : RECORD_PROBLEMS.nameAtLine(name, line)),
    })
  })
}

function paragraphProblems(entry: Entry<NameMention>, last: number | null): Problem[] {
  const { name, paragraphs } = entry.value
  return paragraphs.flatMap((paragraph, at) => {
    const number = Number(paragraph.slice(1))
    const say = (said: DiagnosticText) => [
      problemIn(entry, ['paragraphs', at], { code: 'name-paragraph', ...said }),
    ]
    if (last !== null && (number > last || number < 1)) {
      return say(RECORD_PROBLEMS.noParagraph(paragraph, last))
    }
    return paragraphs.indexOf(paragraph) < at
      ? say(RECORD_PROBLEMS.repeatedParagraphOfName(name, paragraph))
      : []
  })
}
