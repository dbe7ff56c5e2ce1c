/** SVG path data (M, L, C, Z, absolute) → operators of a PDF content stream. */
const COMMAND = /([MLCZ])([^MLCZ]*)/g
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g

const OPERATORS = { M: 'm', L: 'l', C: 'c' } as const
const ARITY = { M: 2, L: 2, C: 6 } as const

const isDrawn = (command: string): command is keyof typeof ARITY => command in ARITY

/** Hundredths of a point are finer than any printer. */
export const shorten = (value: number) => String(Math.round(value * 100) / 100)

export function pathOperators(d: string): string {
  const out: string[] = []
  for (const [, command = '', rest = ''] of d.matchAll(COMMAND)) {
    if (!isDrawn(command)) {
      out.push('h')
      continue
    }
    const numbers = (rest.match(NUMBER) ?? []).map((one) => shorten(Number(one)))
    const step = ARITY[command]
    for (let at = 0; at + step <= numbers.length; at += step) {
      // Pairs after the first of an M are lines to them.
      const operator = command === 'M' && at > 0 ? 'l' : OPERATORS[command]
      out.push(`${numbers.slice(at, at + step).join(' ')} ${operator}`)
    }
  }
  return out.join('\n')
}
