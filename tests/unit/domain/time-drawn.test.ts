import { describe, expect, it } from 'vitest'
import { dayText } from '../../../src/domain/time/window.ts'
import { drawnTime } from '../../../src/domain/time/drawn.ts'

/** From and to as days, the end exclusive; `..` for an endless side. */
function drawn(edtf: string) {
  const found = drawnTime(edtf)
  if (found === null) return null
  const day = (time: number) => (Number.isFinite(time) ? dayText(time) : '..')
  const { shape, from, to, start, end, uncertain } = found
  return [shape, day(from), day(to), start, end, ...(uncertain ? ['uncertain'] : [])].join(' ')
}

describe('how a date is drawn', () => {
  // Examples of the standard, https://www.loc.gov/standards/datetime/, levels 0 and 1.
  it.each([
    ['1985-04-12', 'tick 1985-04-12 1985-04-13 firm firm'],
    ['1985-04', 'bar 1985-04-01 1985-05-01 soft soft'],
    ['1985', 'bar 1985-01-01 1986-01-01 soft soft'],
    ['1985-04-12T23:20:30Z', 'tick 1985-04-12 1985-04-12 firm firm'],
    ['1964/2008', 'span 1964-01-01 2009-01-01 soft soft'],
    ['2004-06/2006-08', 'span 2004-06-01 2006-09-01 soft soft'],
    ['2004-02-01/2005-02-08', 'span 2004-02-01 2005-02-09 firm firm'],
    ['2004-02-01/2005-02', 'span 2004-02-01 2005-03-01 firm soft'],
    ['2004-02-01/2005', 'span 2004-02-01 2006-01-01 firm soft'],
    ['2005/2006-02', 'span 2005-01-01 2006-03-01 soft soft'],
    ['2001-21', 'bar 2001-03-01 2001-06-01 soft soft'],
    ['2001-24', 'bar 2001-12-01 2002-03-01 soft soft'],
    ['1984?', 'bar 1984-01-01 1985-01-01 soft soft uncertain'],
    ['2004-06~', 'bar 2004-06-01 2004-07-01 fading fading'],
    ['2004-06-11%', 'tick 2004-06-11 2004-06-12 fading fading uncertain'],
    ['2004-06-11?', 'tick 2004-06-11 2004-06-12 firm firm uncertain'],
    ['201X', 'bar 2010-01-01 2020-01-01 soft soft'],
    ['20XX', 'bar 2000-01-01 2100-01-01 soft soft'],
    ['2004-XX', 'bar 2004-01-01 2005-01-01 soft soft'],
    ['1985-04-XX', 'bar 1985-04-01 1985-05-01 soft soft'],
    ['1985-XX-XX', 'bar 1985-01-01 1986-01-01 soft soft'],
    ['1985-04-12/..', 'span 1985-04-12 .. firm open'],
    ['1985-04/..', 'span 1985-04-01 .. soft open'],
    ['1985/..', 'span 1985-01-01 .. soft open'],
    ['../1985-04-12', 'span .. 1985-04-13 open firm'],
    ['../1985-04', 'span .. 1985-05-01 open soft'],
    ['../1985', 'span .. 1986-01-01 open soft'],
    // An unknown end goes no farther than what is known; the fading tells the rest.
    ['1985-04-12/', 'span 1985-04-12 1985-04-13 firm unknown'],
    ['1985-04/', 'span 1985-04-01 1985-05-01 soft unknown'],
    ['/1985-04-12', 'span 1985-04-12 1985-04-13 unknown firm'],
    ['/1985', 'span 1985-01-01 1986-01-01 unknown soft'],
    ['1984~/2004-06', 'span 1984-01-01 2004-07-01 fading soft'],
    ['1984/2004-06~', 'span 1984-01-01 2004-07-01 soft fading'],
    ['1984~/2004~', 'span 1984-01-01 2005-01-01 fading fading'],
    ['1984?/2004%', 'span 1984-01-01 2005-01-01 soft fading uncertain'],
    ['1984-06-02?/2004-08-08~', 'span 1984-06-02 2004-08-09 firm fading uncertain'],
    ['-0100-03', 'bar -0100-03-01 -0100-04-01 soft soft'],
  ])('%s', (edtf, expected) => {
    expect(drawn(edtf)).toBe(expected)
  })

  it.each([undefined, '', 'last spring', '2011-13', '2011-02-30', '2011-06/2011-05'])(
    'nothing for %s',
    (edtf) => {
      expect(drawnTime(edtf)).toBeNull()
    },
  )
})
