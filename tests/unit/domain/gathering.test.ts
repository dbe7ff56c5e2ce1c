/** Which marks have a seat of their own at a zoom: no two collide, none is lost, none stands where nothing is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gatherRows,
  MARK_PITCH,
  markScale,
  MOST_SEATS,
  type PointMark,
  type MarkRow,
} from '../../../src/domain/gathering.ts'
import { FIRST_ZOOM, seat } from '../../../src/map/sources/seats.ts'

function mark(place: string, number: number, ghost = false): PointMark['mark'] {
  const reference = `incident:${place}-${String(number)}`
  return {
    id: `${reference}@${place}`,
    reference,
    title: reference,
    place,
    precision: 'city',
    role: 'at',
    family: 'violence',
    kind: 'bombing',
    sure: true,
    ghost,
  }
}

function row(place: string, position: [number, number], count: number, ghosts = 0): MarkRow {
  const marks = Array.from({ length: count + ghosts }, (_, at) => ({
    mark: mark(place, at, at >= count),
    position,
  }))
  return { place, position, marks, seats: marks.map(({ mark: one }) => one.reference) }
}

const placesOf = (groups: readonly (readonly MarkRow[])[]) =>
  groups.map((group) => group.map(({ place }) => place))

describe('rows of marks', () => {
  it('stand alone where they have room, and together under the fullest where not', () => {
    const rows = [
      row('small', [52.15, 47.1], 1),
      row('full', [51.9, 47.1], 4),
      row('far', [57, 50], 1),
    ]
    expect(placesOf(gatherRows(rows, 4))).toEqual([['full', 'small'], ['far']])
    expect(placesOf(gatherRows(rows, 9)).toSorted()).toEqual([['far'], ['full'], ['small']])
  })

  it('never collide once gathered, lose nobody and stand at a place', () => {
    const position = fc.tuple(
      fc.double({ min: 46, max: 60, noNaN: true }),
      fc.double({ min: 42, max: 52, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(position, fc.integer({ min: 1, max: 12 })), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.integer({ min: 1, max: 9 }),
        (spots, zoom) => {
          const rows = spots.map(([at, count], number) => row(`p${String(number)}`, at, count))
          const groups = gatherRows(rows, zoom)
          expect(placesOf(groups).flat().toSorted()).toEqual(
            rows.map(({ place }) => place).toSorted(),
          )
          const world = 512 * 2 ** zoom
          const heads = groups.flatMap(([head]) => (head === undefined ? [] : [head]))
          for (const [at, one] of heads.entries()) {
            for (const other of heads.slice(at + 1)) {
              const dx = (Math.abs(one.position[0] - other.position[0]) / 360) * world
              const north = ([, y]: readonly number[]) =>
                (Math.log(Math.tan(Math.PI / 4 + ((y ?? 0) * Math.PI) / 360)) / 2 / Math.PI) * world
              const dy = Math.abs(north(one.position) - north(other.position))
              expect(Math.max(dx, dy)).toBeGreaterThan((MARK_PITCH * markScale(zoom)) / 2)
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('seats', () => {
  it('are one for each mark up to their number, and a chip beyond, at every zoom', () => {
    const fits = seat([row('town', [52, 47], MOST_SEATS)])
    expect(fits.crowds).toEqual([])
    expect(fits.marks).toHaveLength(MOST_SEATS)
    const crowd = seat([row('town', [52, 47], 21)])
    expect(crowd.marks).toEqual([])
    expect(crowd.crowds).toHaveLength(1)
    expect(crowd.crowds[0]).toMatchObject({ from: 0, to: 99, kind: 'place', family: 'violence' })
    expect(crowd.crowds[0]?.references).toHaveLength(21)
  })

  it('keep the name of a town as near as the chip is wide', () => {
    const { seats } = seat([row('town', [52, 47], 21), row('free', [70, 47], 3)])
    expect(new Set(seats.get('town'))).toEqual(new Set([1]))
    expect(seats.get('free')?.at(-1)).toBe(3)
  })

  it('show every mark exactly once at every zoom, itself or in a chip', () => {
    const rows = [
      row('a', [51.9, 47.1], 2, 1),
      row('b', [52.4, 47.3], 1),
      row('c', [53.5, 47.6], 7),
      row('d', [54, 48.2], 3),
    ]
    const all = rows.flatMap(({ marks }) => marks.map(({ mark: one }) => one.reference)).toSorted()
    const { marks, crowds } = seat(rows)
    for (let zoom = FIRST_ZOOM; zoom <= 9; zoom += 1) {
      const at = ({ from, to }: { from: number; to: number }) => from <= zoom && zoom < to
      const alone = marks.filter(({ properties }) =>
        at({ from: Number(properties['from']), to: Number(properties['to']) }),
      )
      const shown = [
        ...alone.map(({ properties }) => String(properties['key'])),
        ...crowds.filter(at).flatMap(({ references }) => references),
      ]
      expect(shown.toSorted()).toEqual(all)
    }
  })

  it('count what the reading shows, and of what only the other has, that', () => {
    const [mixed] = seat([row('a', [52, 47], 6, 2)]).crowds
    expect(mixed?.counted).toHaveLength(6)
    expect(mixed?.references).toHaveLength(8)
    const [ghosts] = seat([row('a', [52, 47], 0, 6)]).crowds
    expect(ghosts).toMatchObject({ kind: 'ghosts' })
    expect(ghosts?.counted).toHaveLength(6)
  })
})
