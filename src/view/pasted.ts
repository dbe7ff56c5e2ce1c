/** A link as people paste it: what mail programs, messengers and prose leave around it and do to its signs. */

/** Signs without width, marks of direction and the byte order mark: no value holds one. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/** What ends a sentence, a bracket, a quotation or an emphasis around a link. */
const SIGNS = /[\s)\]}>.,;:!?'"’”»`*_|…]/u
const ENDS_IN_SIGN = new RegExp(`${SIGNS.source}$`, 'u')
const ONLY_SIGNS = new RegExp(`^${SIGNS.source}*$`, 'u')

/** So many signs may stand behind a link. */
const SIGNS_AT_MOST = 16

/** A link that was escaped by two programs in turn is unescaped as often; none is escaped for ever. */
const ESCAPED_AT_MOST = 4

/** The parameters of a fragment, with or without its `#`: keys and values unescaped, in their order. */
export function pairsOf(fragment: string): [key: string, value: string][] {
  const text = unescaped(fragment)
    .replaceAll(INVISIBLE, '')
    .replaceAll(/&(?:amp|#38|#x26);/gi, '&')
    .replace(/^[\s#]+/, '')
  return text.split('&').flatMap((piece): [string, string][] => {
    const [key = '', ...rest] = piece.split('=')
    return ONLY_SIGNS.test(piece) ? [] : [[key.trim(), rest.join('=').trim()]]
  })
}

/** The value that a link ends in, and then with one sign less at a time of what may have stood around the link. */
export function* peeled(value: string): Generator<string> {
  let left = value
  yield left
  for (let times = 0; times < SIGNS_AT_MOST && ENDS_IN_SIGN.test(left); times += 1)
    yield (left = left.slice(0, -1))
}

/** An escape that stands for no letter stays as it is written. */
function unescaped(text: string): string {
  let [before, after] = ['', text]
  for (let times = 0; times < ESCAPED_AT_MOST && before !== after; times += 1) {
    before = after
    after = before.replaceAll(/(?:%[0-9a-f]{2})+/gi, (codes) => {
      try {
        return decodeURIComponent(codes)
      } catch {
        return codes
      }
    })
  }
  return after
}
