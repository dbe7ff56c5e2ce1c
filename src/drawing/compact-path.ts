/** Path data in the fewest letters: steps from point to point in whole hundredths, exact however long the way. */

const NUMBER = /-?\d+(?:\.\d+)?/g
const COMMAND = /([MLCZ])([^MLCZ]*)/g

/** Absolute M, L, C and Z → relative ones that draw the same, to a hundredth. */
export function compactPath(d: string): string {
  let out = ''
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  let before = ''
  for (const [, verb = '', rest = ''] of d.matchAll(COMMAND)) {
    if (verb === 'Z') {
      out += 'z'
      ;[x, y] = [startX, startY]
      before = verb
      continue
    }
    const values = (rest.match(NUMBER) ?? []).map((one) => Math.round(Number(one) * 100))
    // After a move, pairs without a letter are lines.
    const implied = verb !== 'M' && (verb === before || (verb === 'L' && before === 'M'))
    let text = implied ? '' : verb.toLowerCase()
    for (let at = 0; at < values.length; at += 2) {
      const first = joined(text, (values[at] ?? 0) - x)
      text = joined(first, (values[at + 1] ?? 0) - y)
    }
    if (implied && /[\d.]/.test(text[0] ?? '')) text = ` ${text}`
    out += text
    ;[x, y] = [values.at(-2) ?? x, values.at(-1) ?? y]
    if (verb === 'M') [startX, startY] = [x, y]
    before = verb
  }
  return out
}

/** A minus parts two numbers as well as a space does. */
function joined(text: string, hundredths: number): string {
  const printed = short(hundredths)
  const needsSpace = /\d$/.test(text) && !printed.startsWith('-')
  return needsSpace ? `${text} ${printed}` : text + printed
}

function short(hundredths: number): string {
  const sign = hundredths < 0 ? '-' : ''
  const size = Math.abs(hundredths)
  const whole = Math.floor(size / 100)
  const rest = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const part = rest === '' ? '' : `.${rest}`
  return `${sign}${whole === 0 && part !== '' ? '' : String(whole)}${part}`
}
