/** A question of distance in the URL: `circle/place:atyrau/100`, `path/51.9,47.1/57.2,50.3`. */
import * as v from 'valibot'
import { Question, type Around, type Spot } from './view.ts'

const printSpot = ([longitude, latitude]: Spot) => `${String(longitude)},${String(latitude)}`
const printAround = (around: Around) => (typeof around === 'string' ? around : printSpot(around))

/** Numbers that are none stay text, for the schema to refuse. */
function readSpot(text: string): unknown[] {
  return text.split(',').map((part) => (part === '' ? Number.NaN : Number(part)))
}

const readAround = (text: string) =>
  /^-?[\d.]/.test(text) && text.includes(',') ? readSpot(text) : text

function print(question: Question | null): string {
  switch (question?.ask) {
    case undefined:
      return '-'
    case 'path':
      return ['path', ...question.points.map(printSpot)].join('/')
    case 'circle':
      return `circle/${printAround(question.around)}/${String(question.km)}`
    case 'corridor':
      return `corridor/${question.along}/${String(question.km)}`
    case 'nearest':
      return `nearest/${question.of}/${printAround(question.to)}`
    default:
      return question satisfies never
  }
}

function fields(ask: string, rest: readonly string[]): Record<string, unknown> {
  const [first = '', ...others] = rest
  // The last part is the distance: a date for a record has slashes of its own.
  const body = rest.slice(0, -1).join('/')
  const last = rest.at(-1) ?? ''
  const km = last === '' ? Number.NaN : Number(last)
  switch (ask) {
    case 'path':
      return { points: rest.map(readSpot) }
    case 'circle':
      return { around: readAround(body), km }
    case 'corridor':
      return { along: body, km }
    default:
      return { of: first, to: readAround(others.join('/')) }
  }
}

function read(text: string): Question | null | undefined {
  if (text === '-') return null
  const [ask = '', ...rest] = text.split('/')
  const result = v.safeParse(Question, { ask, ...fields(ask, rest) })
  return result.success ? result.output : undefined
}

export const question = { print, read }
