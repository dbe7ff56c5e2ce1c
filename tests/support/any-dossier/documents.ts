/** Documents of a generated dossier, with their files: last of all, so that nothing else of it changes by them. */
import { referencesOf, sourcesOf, type Draft, type Fields } from './draft.ts'

const FILES = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect width="9" height="9"/></svg>\n',
  csv: 'place,value\nAtyrau,2\n',
  txt: 'Some words.\n',
}

/** None at all, or `documents.yaml` and the files that it names: path → text. */
export function documents(draft: Draft): (readonly [string, string])[] {
  const { random, name, sentence, date, marking, maybe } = draft
  const count = random.whole(0, 3)
  if (count === 0) return []
  const records = Array.from({ length: count }, (_, at): Fields & { file: string } => {
    const type = random.one(['svg', 'csv', 'txt'] as const)
    return {
      id: `document-${String(at + 1)}`,
      title: name(),
      file: `${random.one(['', 'more/'])}file-${String(at + 1)}.${type}`,
      kind: type === 'svg' ? 'picture' : 'document',
      sources: sourcesOf(draft),
      licence: random.one(['CC-BY-4.0', name()]),
      credit: name(),
      about: [...new Set(['source:note', ...referencesOf(draft, 3)])],
      ...(type === 'svg' ? { description: sentence() } : maybe('description', sentence)),
      ...maybe('caption', sentence),
      ...date(),
      ...marking(),
    }
  })
  return [
    ['documents.yaml', `${JSON.stringify(records, null, 1)}\n`],
    ...records.map(({ file }) => {
      const type = file.slice(-3) as keyof typeof FILES
      return [`documents/${file}`, FILES[type]] as const
    }),
  ]
}
