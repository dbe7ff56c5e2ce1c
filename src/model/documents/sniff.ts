/** What a file is by its first bytes, whatever it is called. */
import { readText } from '../read/text.ts'
import type { DocumentType } from './types.ts'

/** What bytes can be told to be: a table and other text look alike. */
export type Sniffed = Exclude<DocumentType, 'csv' | 'txt'> | 'text'

const SIGNS: readonly (readonly [Sniffed, at: number, sign: string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpg', 0, '\xff\xd8\xff'],
  ['webp', 8, 'WEBP'],
  ['pdf', 0, '%PDF-'],
]

/** Latin letters for bytes, so that signs can be read in them. */
export const lettersAt = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length))

/** `text` for UTF-8 that is nothing else; null for bytes that are nothing known. */
export function sniff(bytes: Uint8Array): Sniffed | null {
  const sign = SIGNS.find(([, at, letters]) => lettersAt(bytes, at, letters.length) === letters)
  if (sign !== undefined) return sign[0]
  const text = readText('', bytes)
  if (!text.ok) return null
  return /^<svg[\s>]/.test(rootOf(text.text)) ? 'svg' : 'text'
}

/** Without the declaration, the document type and the comments that may stand before the root. */
function rootOf(text: string): string {
  let rest = text.trimStart()
  for (const [start, end] of [
    ['<?xml', '?>'],
    ['<!--', '-->'],
    ['<!DOCTYPE', '>'],
    ['<!--', '-->'],
  ] as const) {
    while (rest.startsWith(start)) {
      const to = rest.indexOf(end)
      if (to < 0) return ''
      rest = rest.slice(to + end.length).trimStart()
    }
  }
  return rest
}
