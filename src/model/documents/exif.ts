/** What a camera wrote into a JPEG: whether the picture lies on its side, and whether it says where it was taken. */
import { lettersAt } from './sniff.ts'

interface Exif {
  /** Whether width and height change places when it is shown. */
  isTurned: boolean
  hasPosition: boolean
}

const ORIENTATION = 0x0112
const GPS = 0x8825
/** Orientations from this one on lie on their side (Exif 2.3, 4.6.4). */
const FIRST_TURNED = 5

/** `segment` is that of the marker APP1, after its length; null where it holds no Exif. */
export function readExif(segment: Uint8Array): Exif | null {
  if (lettersAt(segment, 0, 6) !== 'Exif\0\0') return null
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6)
  const isLittle = lettersAt(segment, 6, 2) === 'II'
  const found: Exif = { isTurned: false, hasPosition: false }
  try {
    const start = tiff.getUint32(4, isLittle)
    const entries = tiff.getUint16(start, isLittle)
    for (let at = 0; at < entries; at += 1) {
      const entry = start + 2 + at * 12
      const tag = tiff.getUint16(entry, isLittle)
      if (tag === ORIENTATION) found.isTurned = tiff.getUint16(entry + 8, isLittle) >= FIRST_TURNED
      if (tag === GPS) found.hasPosition = true
    }
  } catch (error) {
    // Cut short: what was read so far stands.
    if (!(error instanceof RangeError)) throw error
  }
  return found
}
