/** Lines of a still map: fewer letters, and no farther off than a pixel. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stillPath, STEPS } from '../../../src/prerender/still-paths.ts'

/** Relative steps → the points that they come to, in pixels. */
function pointsOf(d: string): [number, number][] {
  const numbers = (d.match(/-?\d+/g) ?? []).map(Number)
  let [x, y] = [0, 0]
  const points: [number, number][] = []
  for (let at = 0; at < numbers.length; at += 2) {
    ;[x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]
    points.push([x / STEPS, y / STEPS])
  }
  return points
}

describe('a line of a still map', () => {
  it('ends where it ended, however long it is', () => {
    const spot = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 60 }), (spots) => {
        const d = stillPath(`M${spots.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}`)
        if (d === '') return
        const points = pointsOf(d)
        for (const [at, other] of [
          [points[0], spots[0]],
          [points.at(-1), spots.at(-1)],
        ]) {
          expect(Math.abs((at?.[0] ?? NaN) - (other?.[0] ?? NaN))).toBeLessThanOrEqual(1.5)
          expect(Math.abs((at?.[1] ?? NaN) - (other?.[1] ?? NaN))).toBeLessThanOrEqual(1.5)
        }
      }),
    )
  })

  it('leaves out what no eye sees, and areas that are none', () => {
    expect(stillPath('M0 0L50 0.2L100 0')).toBe(stillPath('M0 0L100 0'))
    expect(stillPath('M0 0L0.1 0L0.1 0.1Z')).toBe('')
  })

  it('keeps each part of an area closed', () => {
    const d = stillPath('M0 0L40 0L40 40L0 40ZM10 10L20 10L20 20L10 20Z')
    expect(d.match(/z/g)).toHaveLength(2)
    expect(d.match(/M/g)).toHaveLength(2)
  })
})
