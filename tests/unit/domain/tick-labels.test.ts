import { describe, expect, it } from 'vitest'
import { tickLabels } from '../../../src/domain/time/tick-labels.ts'
import { startOfDay } from '../../../src/model/edtf/calendar.ts'

const at = (...days: readonly (readonly [number, number, number])[]) =>
  days.map((day) => startOfDay(...day))

describe('the ticks of a time axis', () => {
  it('of days carry their month, the first and each new year its year', () => {
    expect(tickLabels(at([2011, 5, 14], [2011, 5, 15], [2012, 1, 1]))).toEqual([
      '14 May 2011',
      '15 May',
      '1 Jan 2012',
    ])
  })

  it('of months and of years', () => {
    expect(tickLabels(at([2011, 11, 1], [2011, 12, 1], [2012, 1, 1]))).toEqual([
      'Nov 2011',
      'Dec',
      'Jan 2012',
    ])
    expect(tickLabels(at([-1000, 1, 1], [0, 1, 1], [500, 1, 1], [12_000, 1, 1]))).toEqual([
      '1001 BC',
      '1 BC',
      'AD 500',
      '12000',
    ])
    expect(tickLabels([])).toEqual([])
  })
})
