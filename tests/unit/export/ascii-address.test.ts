/** Addresses in letters of their country open from a handout: fault 54. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asciiAddress } from '../../../src/export/ascii-address.ts'

it.each([
  [
    'https://пример.рф/новости?тема=Актөбе',
    'https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?%D1%82%D0%B5%D0%BC%D0%B0=%D0%90%D0%BA%D1%82%D3%A9%D0%B1%D0%B5',
  ],
  ['https://example.org/a b"c', 'https://example.org/a%20b%22c'],
  ['https://example.org/a%20b?x=%D0%90#y', 'https://example.org/a%20b?x=%D0%90#y'],
  ['http://example.org/(a)', 'http://example.org/(a)'],
  ['no address \ud800', 'no%20address%20%EF%BF%BD'],
])('%s', (address, ascii) => {
  expect(asciiAddress(address)).toBe(ascii)
})

it('is ASCII without a space, whatever it is given, and stays as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const once = asciiAddress(`https://example.org/${text}`)
      expect(once).toMatch(/^[\u0021-\u007e]*$/)
      expect(asciiAddress(once)).toBe(once)
    }),
  )
})
