/** Bytes → text: strict UTF-8, with a BOM and CRLF accepted, and a guess at what else it may be. */
import type { DiagnosticText } from '../../words/problems/diagnostic-text.ts'
import { FILE_PROBLEMS, type LegacyEncoding } from '../../words/problems/files.ts'
import type { Problem } from '../problem.ts'

export type TextRead = { ok: true; text: string } | { ok: false; problems: Problem[] }

/** Lines end in `\n` and the BOM is gone: positions stay as an editor counts them. */
export function readText(file: string, bytes: Uint8Array): TextRead {
  if (bytes.length === 0) {
    return { ok: false, problems: [emptyFile(file)] }
  }
  const other = otherEncoding(bytes)
  if (other !== null) {
    return { ok: false, problems: [encodingProblem(file, bytes, 0, other)] }
  }
  const bad = firstBadByte(bytes)
  if (bad !== null) {
    const guess = guessLegacy(bytes)
    const said = guess === null ? FILE_PROBLEMS.damagedUtf8 : FILE_PROBLEMS.legacyEncoding(guess)
    return { ok: false, problems: [encodingProblem(file, bytes, bad, said)] }
  }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
    .decode(bytes)
    .replace(/\r\n?/g, '\n')
  if (text.trim() === '') return { ok: false, problems: [emptyFile(file)] }
  const problems = garbledIn(text).map(({ index, what, mend }): Problem => ({
    file,
    ...spotOf(text, index),
    path: '',
    code: 'encoding',
    what,
    mend,
  }))
  return problems.length === 0 ? { ok: true, text } : { ok: false, problems }
}

export function emptyFile(file: string): Problem {
  const list = file.endsWith('.yaml') && !/(?:dossier|briefing).yaml$/.test(file)
  return {
    file,
    line: 1,
    column: 1,
    path: '',
    code: 'file-empty',
    ...(list ? FILE_PROBLEMS.emptyList : FILE_PROBLEMS.empty),
  }
}

/** Line and column, from 1, of an offset in text with `\n` line ends. */
export function spotOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function encodingProblem(
  file: string,
  bytes: Uint8Array,
  bad: number,
  said: DiagnosticText,
): Problem {
  let line = 1
  let lineStart = 0
  for (let index = 0; index < bad; index++) {
    if (bytes[index] !== 10) continue
    line += 1
    lineStart = index + 1
  }
  const column = new TextDecoder().decode(bytes.subarray(lineStart, bad)).length + 1
  return { file, line, column, path: '', code: 'encoding', ...said }
}

/** UTF-16 and UTF-32 by their BOM, or by the zero bytes that text in them has. */
function otherEncoding(bytes: Uint8Array): DiagnosticText | null {
  const { otherEncoding: other, zeroBytes } = FILE_PROBLEMS
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return other(c === 0 && d === 0 ? 'UTF-32 LE' : 'UTF-16 LE')
  if (a === 0xfe && b === 0xff) return other('UTF-16 BE')
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return other('UTF-32 BE')
  const zeros = [0, 0]
  const head = bytes.subarray(0, 512)
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > head.length / 8 && even < odd / 4) return other('UTF-16 LE')
  if (even > head.length / 8 && odd < even / 4) return other('UTF-16 BE')
  return even + odd > 0 ? zeroBytes : null
}

/** Offset of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number | null {
  const isUtf8 = (part: Uint8Array) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part)
      return true
    } catch {
      return false
    }
  }
  if (isUtf8(bytes)) return null
  // A prefix that ends inside a character is refused too: step over at most three bytes.
  const prefixIsUtf8 = (end: number) =>
    [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, Math.max(0, end - cut))))
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (prefixIsUtf8(middle)) low = middle
    else high = middle - 1
  }
  let whole = low
  while (whole > 0 && !isUtf8(bytes.subarray(0, whole))) whole -= 1
  return whole
}

/** Cyrillic comes in runs of high bytes; western letters stand alone between plain ones. Null for UTF-8 that is damaged. */
function guessLegacy(bytes: Uint8Array): LegacyEncoding | null {
  const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const high = latin.match(/[\u0080-\u00ff]/g)?.length ?? 0
  const lost = new TextDecoder().decode(bytes).match(/\ufffd/g)?.length ?? 0
  if (lost < high / 4) return null
  const inRuns = (latin.match(/[\u00a8\u00b8\u00c0-\u00ff]{3,}/g) ?? []).join('')
  if (inRuns.length < high / 2) return 'windows-1252'
  // Small letters are the upper half of Windows-1251 and the lower half of KOI8-R.
  const upper = inRuns.match(/[\u00e0-\u00ff]/g)?.length ?? 0
  return upper >= inRuns.length / 2 ? 'windows-1251' : 'koi8-r'
}

/** UTF-8 that was once read as something else: the first replacement character, the first Cyrillic turned into pairs. */
function garbledIn(text: string): (DiagnosticText & { index: number })[] {
  const found = [
    { index: text.indexOf('\ufffd'), ...FILE_PROBLEMS.lostLetter },
    {
      index: text.search(/(?:[\u00d0\u00d1][\u0080-\u00bf\u2018-\u203a\u0402-\u045f]){3}/),
      ...FILE_PROBLEMS.convertedTwice,
    },
  ]
  return found.filter(({ index }) => index >= 0)
}
