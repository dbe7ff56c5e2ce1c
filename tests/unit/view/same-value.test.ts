import { expect, it } from 'vitest'
import { sameValue } from '../../../src/view/same-value.ts'

it('compares plain values by what they hold', () => {
  expect(sameValue(['get', { a: [1] }], ['get', { a: [1] }])).toBe(true)
  expect(sameValue(['get', 'a'], ['get', 'b'])).toBe(false)
  expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false)
  expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
  expect(sameValue([], {})).toBe(false)
  expect(sameValue(null, undefined)).toBe(false)
})
