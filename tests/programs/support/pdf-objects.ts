/** A PDF as qpdf writes it out for people: its objects, and what its pages draw outside of tags. */
import { readFile } from 'node:fs/promises'
import { askProgram } from './ask-program.ts'

/** Latin-1, so that each byte is a letter. @throws when the file is damaged. */
export async function readPlain(file: string): Promise<string> {
  const plain = `${file}.plain.pdf`
  await askProgram('qpdf', ['--qdf', '--object-streams=disable', file, plain])
  return readFile(plain, 'latin1')
}

export const objectsWith = (plain: string, part: string): string[] =>
  plain.split('endobj').filter((one) => one.includes(part))

/** Operators that leave ink; what they draw belongs to a tag or is an artifact. */
const PAINTS = /(?:^| )(?:f\*?|F|B\*?|b\*?|S|s|sh|Do|TJ|Tj|'|")$/

export interface PageContent {
  /** Lines that paint outside of marked content. */
  loose: string[]
  /** Marks that open inside others of their kind, or do not close. */
  tangled: string[]
  /** Numbers of tagged content. */
  ids: number[]
}

export function pageContents(plain: string): PageContent[] {
  const parts = plain.split(/%% Contents for page \d+\n/).slice(1)
  return parts.map((part) => {
    const stream = part.slice(part.indexOf('stream\n') + 7, part.indexOf('endstream'))
    const found: PageContent = { loose: [], tangled: [], ids: [] }
    const open: string[] = []
    let opening = ''
    for (const line of stream.split('\n')) {
      // Most of a map is numbers inside its tag.
      if (open.length > 0 && /^[-\d]/.test(line)) continue
      const begun = /^\/(\w+) (?:<<|BMC)/.exec(line)?.[1]
      if (begun !== undefined) opening = begun
      const id = /\/MCID (\d+)/.exec(line)?.[1]
      if (id !== undefined) found.ids.push(Number(id))
      if (/(?:BDC|BMC)$/.test(line)) {
        // A span may stand in a tag, to say what its letters spell; nothing else may.
        if (open.length > 0 && opening !== 'Span')
          found.tangled.push(`${opening} in ${open.join()}`)
        open.push(opening)
      } else if (line === 'EMC') open.pop()
      else if (open.length === 0 && PAINTS.test(line)) found.loose.push(line)
    }
    if (open.length > 0) found.tangled.push(`${open.join()} stays open`)
    return found
  })
}
