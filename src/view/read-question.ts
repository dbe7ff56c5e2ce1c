/** The same, read back from the URL. */
import * as v from 'valibot'
import { Question } from './view.ts'

/** Numbers that are none stay text, for the schema to refuse. */
function readSpot(text: string): unknown[] {
  return text.split(',').map((part) => (part === '' ? Number.NaN : Number(part)))
}

const readAround = (text: string) =>
  /^-?[\d.]/.test(text) && text.includes(',') ? readSpot(text) : text

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

/** Undefined for text that means nothing. */
export function readQuestion(text: string): Question | null | undefined {
  if (text === '-') return null
  const [ask = '', ...rest] = text.split('/')
  const result = v.safeParse(Question, { ask, ...fields(ask, rest) })
  return result.success ? result.output : undefined
}
