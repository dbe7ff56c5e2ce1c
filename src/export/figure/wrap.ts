/** Words into lines that are no wider than they may be. */
import { clustersOf } from '../../letters/clusters.ts'

/** Breaks at spaces; a word that is wider by itself is broken where it must be. What is left of the last line that is allowed ends in an ellipsis. */
export function wrap(
  text: string,
  width: number,
  measure: (line: string) => number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (measure(line) > width && line.length > 1) {
      const fits = fitting(line, width, measure)
      lines.push(fits)
      line = line.slice(fits.length)
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept.pop() ?? ''
  return [...kept, cutShort(last, width, measure)]
}

/** The longest beginning that fits, at least one letter. */
function fitting(word: string, width: number, measure: (line: string) => number): string {
  const letters = clustersOf(word)
  let count = 1
  while (count < letters.length && measure(letters.slice(0, count + 1).join('')) <= width) count++
  return letters.slice(0, count).join('')
}

function cutShort(line: string, width: number, measure: (line: string) => number): string {
  const letters = clustersOf(line)
  while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
