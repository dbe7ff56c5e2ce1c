/** An exported file opened as far as it goes: every text that its bytes hold, unpacked, in all the ways that bytes are read. */
import { gunzipSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { Format } from '../../../src/export/formats.ts'

/** As UTF-8, as Latin-1, and, for what counts two bytes a letter, without the zeros between. */
export function readings(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString('utf8')
  return [text, buffer.toString('latin1'), text.replaceAll('\0', '')].join('\n')
}

/** @throws when a packed part cannot be unpacked: what was not read was not searched. */
export function opened(format: Format, bytes: Uint8Array): string {
  switch (format) {
    case 'pptx':
      return Object.entries(unzipSync(bytes))
        .flatMap(([name, one]) => [name, name.endsWith('.png') ? pictureTexts(one) : readings(one)])
        .join('\n')
    case 'pdf':
      return [readings(bytes), ...streamsOf(Buffer.from(bytes))].join('\n')
    case 'png':
      return pictureTexts(bytes)
    default:
      return readings(bytes) + packedParts(Buffer.from(bytes).toString('latin1'))
  }
}

/** Streams of a PDF inflated, and the strings that it writes as hexadecimal read as letters. */
function streamsOf(pdf: Buffer): string[] {
  const found: string[] = []
  for (let at = 0; ;) {
    const start = pdf.indexOf('stream\n', at)
    if (start < 0) return found
    const end = pdf.indexOf('endstream', start)
    const body = pdf.subarray(start + 'stream\n'.length, end)
    const text = body[0] === 0x78 ? readings(inflateSync(body)) : readings(body)
    found.push(text, hexadecimal(text))
    at = end + 'endstream'.length
  }
}

const hexadecimal = (text: string) =>
  [...text.matchAll(/<([0-9a-fA-F]{4,})>/g)]
    .map(([, digits = '']) => readings(Buffer.from(digits, 'hex')))
    .join('\n')

/** What stands in a page or drawing as base64, unpacked where it is packed. */
function packedParts(text: string): string {
  return (text.match(/[A-Za-z0-9+/]{80,}={0,2}/g) ?? [])
    .map((one) => {
      const bytes = Buffer.from(one, 'base64')
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
      return readings(isPacked ? gunzipSync(bytes) : bytes)
    })
    .join('\n')
}

/** Every chunk of a PNG but its dots, with its name. */
function pictureTexts(bytes: Uint8Array): string {
  const png = Buffer.from(bytes)
  const texts: string[] = []
  for (let at = 8; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at)
    const kind = png.toString('latin1', at + 4, at + 8)
    if (kind !== 'IDAT') texts.push(kind, readings(png.subarray(at + 8, at + 8 + length)))
    at += length + 12
  }
  return texts.join('\n')
}
