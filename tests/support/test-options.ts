/** The words after `npm test --`: stages by name, `--shard i/n`, `--times FILE`. */
import type { Shard } from './stages.ts'

export interface TestOptions {
  /** All when empty. */
  names: readonly string[]
  shard: Shard
  /** Where the times of the stages are written. */
  times: string | null
}

/** @returns what to do, or a line that says which word is wrong and what would be right. */
export function testOptions(
  words: readonly string[],
  known: readonly string[],
): TestOptions | string {
  const names: string[] = []
  let shard: Shard = { at: 1, of: 1 }
  let times: string | null = null
  const left = words.flatMap((word) => (/^--\w+=/.test(word) ? split(word) : [word]))
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--shard') {
      const [, at = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(left.shift() ?? '') ?? []).map(Number)
      if (at < 1 || at > of)
        return '--shard takes a share of the whole, from 1/n to n/n: --shard 2/3'
      shard = { at, of }
    } else if (word === '--times') {
      times = left.shift() ?? null
      if (times === null) return '--times takes the file to write: --times times.json'
    } else if (known.includes(word)) names.push(word)
    else return `No stage or option ${word}: ${known.join(', ')}; --shard i/n, --times FILE`
  }
  return { names, shard, times }
}

function split(word: string): [string, string] {
  const at = word.indexOf('=')
  return [word.slice(0, at), word.slice(at + 1)]
}
