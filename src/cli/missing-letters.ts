/** Letters that no font has, in the files of a dossier's folder: `check` warns of them with file and line. */
import { fontKeeper } from '../export/fonts.ts'
import { codeName, mayLackLetters, missingLetters } from '../export/missing-letters.ts'
import type { Dossier } from '../model/schema/dossier.ts'
import { readCatalogue, readFont } from './font-files.ts'
import { readFolder } from './folder.ts'

export interface LetterWarning {
  /** Null where the file writes the letter by its number. */
  file: string | null
  /** From 1. */
  line: number | null
  /** The id of the record, or the path inside the dossier. */
  record: string
  letter: string
  code: string
}

const ID = /^\s*(?:- )?"?id"?: *"?([\w-]+)/

/** Each letter once, where it first stands. */
export async function lettersWithoutFace(
  folder: string,
  dossier: Dossier,
): Promise<LetterWarning[]> {
  const text = JSON.stringify(dossier)
  if (!mayLackLetters(text)) return []
  const fonts = await fontKeeper({
    catalogue: () => Promise.resolve(readCatalogue()),
    read: readFont,
  })(text)
  const missing = missingLetters(dossier, fonts)
  const files = missing.length === 0 ? new Map<string, Uint8Array>() : readFolder(folder)
  const texts = [...(files ?? [])]
    .filter(([file]) => /\.(?:ya?ml|md|geojson)$/.test(file))
    .map(([file, bytes]) => ({ file, lines: new TextDecoder().decode(bytes).split('\n') }))
  return missing.map(({ letter, where }): LetterWarning => {
    const code = codeName(letter)
    for (const { file, lines } of texts) {
      const at = lines.findIndex((line) => line.includes(letter))
      if (at < 0) continue
      const id = lines.slice(0, at + 1).findLast((line) => ID.test(line))
      return { file, line: at + 1, record: ID.exec(id ?? '')?.[1] ?? where, letter, code }
    }
    return { file: null, line: null, record: where, letter, code }
  })
}

export function formatWarning({ file, line, record, letter, code }: LetterWarning): string {
  const place = file === null ? '(dossier)' : `${file}:${String(line)}`
  return [
    place,
    record,
    `no font of ours has a letter for ${letter} (${code}): pictures, slides and handouts show a box for it`,
    'write it in other letters, or leave it out',
  ].join('  ')
}
