/** How large a picture is, in CSS pixels: the page keeps its room before it is there. */
import { readExif } from './exif.ts'
import { lettersAt } from './sniff.ts'
import type { DocumentType } from './types.ts'

export interface PictureSize {
  width: number
  height: number
}

/** Null where the file does not say, or is cut short. */
export function sizeOfPicture(type: DocumentType, bytes: Uint8Array): PictureSize | null {
  try {
    const size = read(type, bytes)
    return size !== null && size.width >= 1 && size.height >= 1 ? size : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function read(type: DocumentType, bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'png') return { width: view.getUint32(16), height: view.getUint32(20) }
  if (type === 'jpg') return ofJpeg(bytes, view)
  if (type === 'webp') return ofWebp(bytes, view)
  return type === 'svg' ? ofSvg(new TextDecoder().decode(bytes)) : null
}

/** The segments of a JPEG that stand before its picture: marker, and what follows the length. */
export function* segmentsOf(
  bytes: Uint8Array,
  view: DataView,
): Generator<{ marker: number; from: number; body: Uint8Array }> {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1)
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    yield { marker, from: at + 4, body: bytes.subarray(at + 4, at + 2 + length) }
    at += 2 + length
  }
}

/** Starts of a frame are C0 to CF, but for three that are tables (ITU T.81, B.1). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function ofJpeg(bytes: Uint8Array, view: DataView): PictureSize | null {
  let isTurned = false
  for (const { marker, from, body } of segmentsOf(bytes, view)) {
    if (marker === 0xe1) isTurned = readExif(body)?.isTurned ?? isTurned
    if (!isFrame(marker)) continue
    const [height, width] = [view.getUint16(from + 1), view.getUint16(from + 3)]
    return isTurned ? { width: height, height: width } : { width, height }
  }
  return null
}

/** The three kinds of first chunk, by the container's specification. */
function ofWebp(bytes: Uint8Array, view: DataView): PictureSize | null {
  const chunk = lettersAt(bytes, 12, 4)
  if (chunk === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (chunk !== 'VP8X') return null
  const whole = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1
  return { width: whole(24), height: whole(27) }
}

/** Its root's own size, else that of its `viewBox`. */
function ofSvg(text: string): PictureSize | null {
  const [root = ''] = /<svg\b[^>]*>/.exec(text) ?? []
  const value = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1]
  const [width, height] = ['width', 'height'].map((name) =>
    Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(value(name) ?? '')?.[1]),
  )
  if (width && height) return { width: Math.round(width), height: Math.round(height) }
  const [, , wide, high] = (value('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return wide && high ? { width: Math.round(wide), height: Math.round(high) } : null
}
