/** Files of documents: what they are, how large a picture is shown, what a drawing may hold, how they are named. */
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../../src/model/content-hash.ts'
import { readDocument } from '../../../src/model/documents/read-document.ts'
import { sizeOfPicture } from '../../../src/model/documents/size.ts'
import { sniff } from '../../../src/model/documents/sniff.ts'
import { svgFault } from '../../../src/model/documents/svg-faults.ts'
import { bytesOf } from './support/dossiers.ts'

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const two = (number: number) => String.fromCharCode(number >> 8, number & 0xff)

/** A JPEG of one segment of Exif with this orientation, and the start of its frame: 30 wide, 20 high. */
function jpeg(orientation: number): Uint8Array {
  const tiff = `MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01${two(orientation)}\0\0\0\0\0\0`
  const exif = `Exif\0\0${tiff}`
  const frame = `\x08${two(20)}${two(30)}\x03`
  return letters(
    `\xff\xd8\xff\xe1${two(exif.length + 2)}${exif}\xff\xff\xc0${two(frame.length + 2)}${frame}`,
  )
}

describe('the size of a picture', () => {
  it.each([
    [1, { width: 30, height: 20 }],
    [3, { width: 30, height: 20 }],
    [6, { width: 20, height: 30 }],
    [8, { width: 20, height: 30 }],
  ])('is that of a photograph as it is shown, turned by orientation %i', (orientation, size) => {
    expect(sizeOfPicture('jpg', jpeg(orientation))).toEqual(size)
  })

  it.each([
    ['VP8L', 'RIFF____WEBPVP8L____/\x1d\xc0\x04\0', { width: 30, height: 20 }],
    ['VP8X', `RIFF____WEBPVP8X${'_'.repeat(8)}\x1d\0\0\x13\0\0`, { width: 30, height: 20 }],
    ['another chunk', 'RIFF____WEBPICCP____', null],
    ['nothing more', 'RIFF____WEBPVP8X', null],
  ])('is read of a WebP with %s', (_, text, size) => {
    expect(sizeOfPicture('webp', letters(text))).toEqual(size)
  })

  it.each([
    ['<svg width="30px" height="20">', { width: 30, height: 20 }],
    ['<svg\nviewBox="0,0 29.6 20">', { width: 30, height: 20 }],
    ['<svg width="100%" height="100%" viewBox="0 0 30 20">', { width: 30, height: 20 }],
    ['<svg width="100%">', null],
    ['<svg viewBox="0 0 0 20">', null],
  ])('is read of %s', (text, size) => {
    expect(sizeOfPicture('svg', bytesOf(text))).toEqual(size)
  })
})

describe('a file', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<svg />', 'svg'],
    ['<!DOCTYPE svg>\n<svg>', 'svg'],
    ['<!-- <svg> ', 'text'],
    ['a,b\n', 'text'],
    ['%PDF-1.7', 'pdf'],
  ])('%j is told to be %s', (text, type) => {
    expect(sniff(bytesOf(text))).toBe(type)
  })

  it('is named by what is in it', () => {
    const name = (text: string) => {
      const read = readDocument('more/Figures.CSV', bytesOf(text))
      return read.ok ? read.file.name : null
    }
    expect(name('a,b\n')).toMatch(/^more-Figures-[0-9a-f]{16}\.csv$/)
    expect(name('a,c\n')).not.toBe(name('a,b\n'))
  })
})

describe('a drawing', () => {
  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
    "<svg><use xlink:href = '#a'/><rect fill='url(#b)'/></svg>",
    '<svg><image href="data:image/png;base64,AA=="/></svg>',
    '<svg><text>A script on paper: url, href</text></svg>',
  ])('may hold %s', (text) => {
    expect(svgFault(text)).toBeNull()
  })

  it.each([
    '<svg><script/></svg>',
    '<svg><SCRIPT>1</SCRIPT></svg>',
    '<svg><svg:script/></svg>',
    '<svg onload="x"/>',
    '<svg><a href="https://example.org">a</a></svg>',
    '<svg><a href = javascript:x>a</a></svg>',
    '<svg><image xlink:href="//example.org/a.png"/></svg>',
    '<svg><image href="data:image/svg+xml,x"/></svg>',
    '<svg><style>@import "a.css"</style></svg>',
    '<svg><rect fill="url(https://example.org/a.svg#b)"/></svg>',
    '<svg><foreignObject/></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
    '<?xml-stylesheet href="a.css"?><svg/>',
  ])('may not hold %s', (text) => {
    expect(svgFault(text)).not.toBeNull()
  })
})

it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the mark of %j is that of FNV-1a', (text, mark) => {
  expect(contentHash(bytesOf(text))).toBe(mark)
})
