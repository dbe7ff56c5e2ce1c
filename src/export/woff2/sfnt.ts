/** Tables of a font → the bytes of a TrueType file. */

const HEAD = 12
const RECORD = 16

export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const padded = (length: number) => (length + 3) & ~3
  const start = HEAD + sorted.length * RECORD
  const size = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 2 ** power * RECORD)
  view.setUint16(8, power)
  view.setUint16(10, (sorted.length - 2 ** power) * RECORD)
  let at = start
  sorted.forEach(([tag, bytes], number) => {
    const record = HEAD + number * RECORD
    for (let letter = 0; letter < 4; letter += 1)
      view.setUint8(record + letter, tag.charCodeAt(letter))
    file.set(bytes, at)
    view.setUint32(record + 4, checksum(view, at, padded(bytes.length)))
    view.setUint32(record + 8, at)
    view.setUint32(record + 12, bytes.length)
    at += padded(bytes.length)
  })
  const head = sorted.findIndex(([tag]) => tag === 'head')
  // Readers tell two fonts apart by it.
  if (head >= 0) {
    const place = view.getUint32(HEAD + head * RECORD + 8) + 8
    view.setUint32(place, 0)
    view.setUint32(place, (0xb1b0afba - checksum(view, 0, size)) >>> 0)
  }
  return file
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
