/** Problems of routes: legs and lines that do not match, and legs that no source names. */
import type { DiagnosticText } from './diagnostic-text.ts'

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

const misplacedEnd = (
  verb: 'start' | 'end',
  position: readonly number[],
  kilometresOff: number | null,
  place: string,
  target: readonly number[] | null,
): DiagnosticText => {
  const off = kilometresOff === null ? '' : `, ${kilometresOff} km off`
  const where = target === null ? 'a position inside its boundary' : `[${target.join(', ')}]`
  return {
    what: `the line ${verb}s at [${position.join(', ')}]${off}, which is not at ${place}`,
    mend: `${verb} it at ${where}, or name the place that it is at`,
  }
}

export const ROUTE_PROBLEMS = {
  legsAndLines: (legs: number, lines: number): DiagnosticText => ({
    what: `the route has ${counted(legs, 'leg')} and ${counted(lines, 'line')}`,
    mend: 'give each leg its line: leg 1 is the first line of the geometry, and so on',
  }),
  legWithoutSource: {
    what: 'the leg is documented, and names no source',
    mend: 'name the source that has it, or write illustrative or schematic',
  },
  reversed: (from: string, to: string): DiagnosticText => ({
    what: `the line runs from ${to} to ${from}, its leg from ${from} to ${to}`,
    mend: 'turn the positions of the line round, or swap `from` and `to`',
  }),
  /** `target` is null for a place without a point. */
  start: (
    position: readonly number[],
    kilometresOff: number | null,
    place: string,
    target: readonly number[] | null,
  ) => misplacedEnd('start', position, kilometresOff, place, target),
  end: (
    position: readonly number[],
    kilometresOff: number | null,
    place: string,
    target: readonly number[] | null,
  ) => misplacedEnd('end', position, kilometresOff, place, target),
} as const
