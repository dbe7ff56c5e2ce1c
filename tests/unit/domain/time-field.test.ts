import { describe, expect, it } from 'vitest'
import { readField, readInterval } from '../../../src/domain/time/read-field.ts'

describe('one end of a window, as a person writes it', () => {
  it.each([
    ['2011-05-17', '2011-05-17'],
    [' 2011-05 ', '2011-05'],
    ['2011', '2011'],
    ['2011-09~', '2011-09~'],
    ['201X', '201X'],
    ['2011-22', '2011-22'],
    ['17 May 2011', '2011-05-17'],
    ['17. May 2011', '2011-05-17'],
    ['3rd of September 2011', '2011-09-03'],
    ['May 17, 2011', '2011-05-17'],
    ['sept 2011', '2011-09'],
    ['Sep 2011', '2011-09'],
    ['17.05.2011', '2011-05-17'],
    ['1.9.2011', '2011-09-01'],
    ['05.2011', '2011-05'],
    ['May 2011', '2011-05'],
    ['summer 2011', '2011-22'],
    ['fall 2011', '2011-23'],
    ['2011-05-17T10:00:00Z', '2011-05-17'],
    ['', '..'],
    ['..', '..'],
  ])('%s', (text, edtf) => {
    expect(readField(text)).toEqual({ ok: true, edtf })
  })

  it.each([
    ['31.02.2011', /no day 31/],
    ['30 February 2011', /no day 30/],
    ['17.13.2011', /no month 13/],
    ['2011-13', /no month 13/],
    ['17 Smarch 2011', /not an EDTF date/],
  ])('says what is wrong with %s', (text, because) => {
    const read = readField(text)
    expect(read.ok ? 'read' : read.because).toMatch(because)
  })

  it.each(['soon', '2011/2012', '17/05/2011', 'May'])('takes no %s', (text) => {
    expect(readField(text)).toEqual({ ok: false, because: null })
  })
})

describe('an interval in one field', () => {
  it.each([
    ['2011-05/2011-10', '2011-05', '2011-10'],
    ['../2011', '..', '2011'],
    ['17 May 2011 / Oct 2011', '2011-05-17', '2011-10'],
    ['2011/', '2011', '..'],
  ])('%s says both ends', (text, from, to) => {
    expect(readInterval(text)).toEqual({ ok: true, ends: { from, to } })
  })

  it('says what is wrong with one of its ends, and leaves other texts to the field', () => {
    expect(readInterval('2011-13/2012')).toMatchObject({ ok: false })
    expect(readInterval('2011')).toBeNull()
    expect(readInterval('17/05/2011')).toBeNull()
  })
})
