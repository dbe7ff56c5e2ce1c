import { describe, expect, it } from 'vitest'
import { sayDate } from '../../../src/words/record/say-date.ts'
import { sayOutcome } from '../../../src/words/record/say-outcome.ts'
import { sayValue } from '../../../src/words/record/say-value.ts'

describe('a date in words', () => {
  it.each([
    ['2011-07-14', '14 July 2011'],
    ['2011-08-30~', 'about 30 August 2011'],
    ['2011-07-08/2011-07-09', '8–9 July 2011'],
    ['2004-03-28/2004-04-01', '28 March – 1 April 2004'],
    ['2004-21/2004-22', 'spring and summer 2004'],
    ['2005-12', 'December 2005'],
    ['2001~/2011', 'about 2001 to 2011'],
    ['2010/2011', '2010–2011'],
    ['2011-09~/2011-10~', 'about September – October 2011'],
    ['2011~', 'about 2011'],
    ['2011?', 'perhaps 2011'],
    ['2011%', 'about 2011 (uncertain)'],
    ['201X', '2010s'],
    ['0000', '1 BC'],
    ['-0206', '207 BC'],
    ['-0206/-0170', '207 BC to 171 BC'],
    ['0045-03', 'March AD 45'],
    ['0045-03-15', '15 March AD 45'],
    ['-0043-03-15/-0043-03-17', '15–17 March 44 BC'],
    ['000X', '1 BC to AD 9'],
    ['19XX', '1900s (century)'],
    ['09XX', 'AD 900 to AD 999'],
    ['Y12345', '12345'],
    ['Y-12345', '12346 BC'],
    ['0045-22', 'summer AD 45'],
    ['../2011', 'until 2011'],
    ['2011/..', '2011 onward'],
    ['not a date', 'not a date'],
  ])('%s', (edtf, words) => {
    expect(sayDate(edtf)).toBe(words)
  })
})

describe('an outcome in words', () => {
  it.each([
    [{ killed: { low: 1, high: 1 }, injured: { low: 2, high: 4 } }, '1 killed, 2–4 injured'],
    [{ killed: { low: 51, high: null } }, '51 or more killed'],
    [{ injured: { low: 0, high: null } }, 'an unknown number injured'],
    [{ note: 'Nobody was hurt.' }, 'Nobody was hurt.'],
    [{ killed: { low: 1, high: 1 }, note: 'The bomber.' }, '1 killed. The bomber.'],
    [{ arrested: { low: 2, best: 3, high: 5 } }, '2–5 (best 3) arrested'],
    [
      { killed: { by: { suspects: { low: 9, high: 9 }, forces: { low: 1, high: 1 } } } },
      '10 killed (9 on the side of the suspects, 1 of the state’s forces)',
    ],
    [
      { killed: { by: { civilians: { low: 1, high: 2 }, unknown: { low: 0, high: null } } } },
      '1 or more killed (1–2 among bystanders, an unknown number on a side not told)',
    ],
    [{}, null],
    [undefined, null],
  ])('%j', (outcome, words) => {
    expect(sayOutcome(outcome)).toBe(words)
  })
})

describe('a value in words', () => {
  const rest = { place: 'x', date: '2011', sources: ['S1'] }
  it.each([
    [{ value: 300000 }, '300,000'],
    [{ low: 70, high: 75 }, '70–75'],
    [{ low: 10 }, 'over 10'],
    [{ high: 4 }, 'under 4'],
    [{}, 'unknown'],
  ])('%j', (value, words) => {
    expect(sayValue({ ...rest, ...value })).toBe(words)
  })
})
