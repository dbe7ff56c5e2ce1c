/** Names and sentences that mean nothing: of many scripts, of one letter, of hundreds, with signs that formats escape. */
import type { Seeded } from './seeded.ts'

/** `plain`: words of unaccented Latin letters; `any`: every script, signs and spaces that people paste. */
export type Letters = 'plain' | 'any'

const PLAIN = ['North', 'river', 'road', 'Council', 'of', 'the', 'old', 'market', 'three', 'guards']

const SCRIPTS = [
  'Şırnak ağacı Łódź Čáslav Bākū Əli İğdır',
  'Ėlektrėnai Þingvellir Œuvre Đồng Tháp ß ẞ',
  'Αθήνα Πειραιεύς ὁ λόγος',
  'Атырау Қостанай Ұлытау Ёлка Їжак Ѓорче',
  'القاهرة بغداد طرابلس الشام',
  'ירושלים תל־אביב',
  'दिल्ली क्षत्रिय हिन्दी',
  'กรุงเทพมหานคร น้ำ',
  '北京市 重慶 廣州',
  '東京タワー ひらがな',
  '서울특별시 광주',
  '→ ≈ € ₸ № § † ‰ ½ ²',
  '👍🏽 🇰🇿 👩‍👧',
] as const

/** What a browser's clipboard brings along, and what each format must escape. */
const SIGNS = [
  'a\u00A0b',
  'soft\u00ADhyphen',
  'zero\u200Bwidth',
  'thin\u2009space',
  'en\u2002space',
  'narrow\u202Fspace',
  'word\u2060joiner',
  'e\u0301 combined',
  'ltr\u200Emark',
  'rtl\u200Fmark',
  '<b>&amp;</b>',
  '"quoted", \'twice\'',
  '=1+1',
  '-dash',
  '@at',
  'a;b,c\td',
  ']]>',
  '%PDF {{x}} ${y}',
  '\\backslash',
  '../../up',
  '__proto__',
  'constructor',
  'null',
  '#1 a|b',
  '*a* _b_ `c` [d](e) ![f](g) ~h~',
]

const plainWords = (random: Seeded, count: number) =>
  Array.from({ length: count }, () => random.one(PLAIN)).join(' ')

function oddWords(random: Seeded, count: number): string {
  return Array.from({ length: count }, () =>
    random.one([random.one(PLAIN), random.one(random.one(SCRIPTS).split(' ')), random.one(SIGNS)]),
  ).join(' ')
}

/** A title or a name: mostly a few words, now and then one letter or hundreds without a space. */
export function anyName(random: Seeded, letters: Letters): string {
  if (letters === 'plain') return plainWords(random, random.whole(1, 4))
  return random.one([
    () => plainWords(random, random.whole(1, 4)),
    () => random.one(SCRIPTS),
    () => oddWords(random, random.whole(1, 5)),
    () => random.one(['x', 'Ж', '京', '…']),
    () => 'Wide'.repeat(random.whole(20, 60)),
    () => oddWords(random, random.whole(20, 50)),
  ])()
}

export function anySentence(random: Seeded, letters: Letters): string {
  const count = random.whole(3, 30)
  return `${letters === 'plain' ? plainWords(random, count) : oddWords(random, count)}.`
}

/** The same as Markdown that reads as these words, and as nothing else. */
export function escaped(text: string): string {
  const spaced = text.replace(/\s+/gu, ' ').trim()
  return spaced.replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`)
}
