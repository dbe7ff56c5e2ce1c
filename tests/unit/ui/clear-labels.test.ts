/** Labels of the time axis beside the window's handles. */
import { describe, expect, test } from 'vitest'
import { clearLabels } from '../../../src/ui/timeline/clear-labels.ts'

const YEARS = [0, 100, 200, 300].map((x) => ({ x, width: 30 }))

describe('labels of the axis', () => {
  test('stay where no handle is', () => {
    expect(clearLabels(YEARS, [[40, 52]])).toEqual([0, 0, 0, 0])
  })

  test('at a handle begin or end beside it, within the window', () => {
    const handles = [
      [-11, 1],
      [299, 311],
    ] as const
    expect(clearLabels(YEARS, handles)).toEqual([19, 0, 0, -19])
  })

  test('move to the nearer side', () => {
    expect(clearLabels(YEARS, [[110, 122]])).toEqual([0, -8, 0, 0])
    expect(clearLabels(YEARS, [[80, 92]])).toEqual([0, 10, 0, 0])
  })

  test('are left out between two handles, and where a neighbour stands', () => {
    const between = [
      [80, 92],
      [104, 116],
    ] as const
    expect(clearLabels(YEARS, between)).toEqual([0, null, 0, 0])
    const close = [0, 40, 80].map((x) => ({ x, width: 30 }))
    expect(clearLabels(close, [[34, 46]])).toEqual([0, null, 0])
  })
})
