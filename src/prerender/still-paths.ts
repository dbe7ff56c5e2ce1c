/** Path data of a still map in the fewest letters: whole steps, and fewer points than a picture on paper has. */
import type { PixelPair } from '../drawing/camera.ts'
import { thinned } from '../drawing/path-data.ts'

/** Steps of a still map to a pixel of its frame. */
export const STEPS = 1.5

/** By how much a line is enlarged less than drawn before points are left out: the more is left out the smaller it is. */
const COARSE = 0.3

/** A part of a path: its points, and whether it comes back to where it began. */
interface Run {
  points: PixelPair[]
  closed: boolean
}

const COMMAND = /([MLZ])([^MLZ]*)/g
const NUMBER = /-?\d+(?:\.\d+)?/g

/** Absolute M, L and Z, of straight lines alone → relative ones in whole steps; empty where nothing is left to see. */
export function stillPath(d: string): string {
  return runsOf(d).map(printed).join('')
}

function runsOf(d: string): Run[] {
  const runs: Run[] = []
  for (const [, verb = '', rest = ''] of d.matchAll(COMMAND)) {
    if (verb === 'M') runs.push({ points: [], closed: false })
    const run = runs.at(-1)
    if (run === undefined) continue
    if (verb === 'Z') run.closed = true
    const numbers = (rest.match(NUMBER) ?? []).map(Number)
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      run.points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0])
    }
  }
  return runs
}

function printed({ points, closed }: Run): string {
  // The measure of what no eye sees is one of pixels: a smaller drawing has fewer points.
  const small = points.map(([x, y]): PixelPair => [x * COARSE, y * COARSE])
  const steps = thinned(small).map(([x, y]): PixelPair => [step(x), step(y)])
  const [first, ...rest] = steps
  if (first === undefined) return ''
  let [x, y] = first
  const moves = rest.flatMap(([nextX, nextY]) => {
    const [dx, dy] = [nextX - x, nextY - y]
    ;[x, y] = [nextX, nextY]
    return dx === 0 && dy === 0 ? [] : [dx, dy]
  })
  if (moves.length < (closed ? 4 : 2)) return ''
  return `M${joined(first)}l${joined(moves)}${closed ? 'z' : ''}`
}

const step = (value: number) => Math.round((value / COARSE) * STEPS)

/** A minus parts two numbers as well as a space does. */
const joined = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-')
