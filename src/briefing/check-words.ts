/** What is wrong with the words or the notes of a slide, each with its line. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { parseEdtf } from '../model/edtf/parse.ts'
import type { Path } from '../model/source-file.ts'
import { readPassages } from '../model/read/passages.ts'
import type { LocatedDiagnostic } from '../model/validate/located-diagnostic.ts'
import { edtfDiagnostic } from '../model/validate/issue-diagnostics.ts'
import { nearestReference } from './nearest-reference.ts'

export function checkWords(
  index: DossierIndex,
  text: string | undefined,
  path: Path,
): LocatedDiagnostic[] {
  if (text === undefined) return []
  const { links, problems } = readPassages('words', text)
  const unread = problems.map(({ line, column, code, what, mend }): LocatedDiagnostic => ({
    path,
    code,
    what,
    mend,
    ...(line === null ? {} : { within: { line, column: column ?? 1 } }),
  }))
  const dangling = links.flatMap(({ to, at }): LocatedDiagnostic[] => {
    if (index.record(to) !== null) return []
    return [{ path, within: at, ...diagnosticOf(index, to) }]
  })
  return [...unread, ...dangling]
}

function diagnosticOf(index: DossierIndex, to: string) {
  const [kind = '', ...rest] = to.split(':')
  const id = rest.join(':')
  const parsed = kind === 'date' ? parseEdtf(id) : null
  if (parsed?.ok === false) return edtfDiagnostic(id, parsed.error)
  const near = nearestReference(index, to)
  return {
    code: 'dangling-reference' as const,
    what: `there is no ${kind} "${id}"`,
    mend:
      near === null
        ? 'link to a record that the dossier has, or take the link out'
        : `did you mean \`${near}\`? Else take the link out`,
  }
}
