/** Words as Latin letters: Cyrillic as BGN/PCGN writes it, marks and apostrophes gone, each letter knowing its place. */

/** Latin letters of a word and, for each, where in the word the character that it stands for ends. */
export interface Letters {
  text: string
  ends: readonly number[]
}

/** Russian, Kazakh, Kyrgyz, Tajik and Uzbek Cyrillic, and what Unicode does not take apart by itself. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu' },
  ...{ я: 'ya', ә: 'a', ғ: 'gh', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' },
  ...{ ҷ: 'j', ҳ: 'h', ӣ: 'i', ӯ: 'u', ў: 'o', ӏ: '' },
  ...{ ı: 'i', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ʻ: '', ʼ: '', '’': '', "'": '', '`': '' },
  // One letter of Persian and Pashto, as two keyboards write it.
  ...{ ي: 'ی', ك: 'ک' },
}

const CHARACTER = /\P{M}\p{M}*/gu

const known = new Map<string, string>()

/** Taking a character apart is slow, and there are few of them. */
function latinOf(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const latin = latinise(character)
  known.set(character, latin)
  return latin
}

function latinise(character: string): string {
  const whole = character.normalize('NFC').toLowerCase()
  const listed = LATIN[whole]
  if (listed !== undefined) return listed
  const bare = whole.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...bare].map((one) => LATIN[one] ?? one).join('')
}

export function lettersOf(word: string): Letters {
  let text = ''
  const ends: number[] = []
  for (const { 0: character, index } of word.matchAll(CHARACTER)) {
    const latin = latinOf(character)
    text += latin
    ends.push(...Array.from({ length: latin.length }, () => index + character.length))
  }
  return { text, ends }
}

/** Spellings of one sound, the longest first. */
const SAME_SOUND = [
  ['shch', 'sh'],
  ['dzh', 'j'],
  ['sch', 'sh'],
  ['tch', 'ch'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['ts', 'c'],
  ['ck', 'k'],
  ['q', 'k'],
  ['x', 'h'],
  ['w', 'v'],
  ['y', 'i'],
] as const
const FIRST_LETTERS = new Set(SAME_SOUND.map(([spelling]) => spelling.charAt(0)))

/** What the usual spellings of one name have in common: `Aqtöbe` and `Актобе` are both `aktobe`. */
export function soundsOf({ text, ends }: Letters): Letters {
  let sounds = ''
  const soundEnds: number[] = []
  let at = 0
  while (at < text.length) {
    const letter = text.charAt(at)
    const rule = FIRST_LETTERS.has(letter)
      ? SAME_SOUND.find(([spelling]) => text.startsWith(spelling, at))
      : undefined
    const [spelling, sound] = rule ?? [letter, letter]
    at += spelling.length
    const end = ends[at - 1] ?? at
    // A doubled letter counts once.
    const [first = '', ...rest] = sounds.endsWith(sound.charAt(0)) ? sound.slice(1) : sound
    if (first === '') {
      soundEnds[soundEnds.length - 1] = end
      continue
    }
    sounds += first + rest.join('')
    for (let more = 0; more <= rest.length; more += 1) soundEnds.push(end)
  }
  return { text: sounds, ends: soundEnds }
}

/** Latin letters with which a word may be written whose sounds begin so: `h` also as `kh` or `x`. */
export const beginningsOf = (sound: string): ReadonlySet<string> =>
  new Set([
    sound,
    ...SAME_SOUND.filter(([, as]) => as.startsWith(sound)).map(([spelling]) => spelling.charAt(0)),
  ])
