/** The language that a text is most likely in, told by its letters alone where nothing else tells it. */

/** Tag of BCP 47 by script, the likeliest first; Latin letters say nothing. */
const BY_SCRIPT: readonly (readonly [test: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  // Letters that Persian and Urdu have and Arabic has not.
  [/[پچژگکی]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/[ӘәҒғҚқҢңӨөҰұҮүҺһ]/u, 'kk'],
  [/[ЄєЇїҐґ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

const LATIN = /\p{Script=Latin}/u

/** Null where the letters do not tell: Latin ones, figures, signs. */
export function languageOf(text: string): string | null {
  return BY_SCRIPT.find(([test]) => test.test(text))?.[1] ?? null
}

export interface LanguageRun {
  text: string
  /** Null for Latin letters and what stands before the first letter. */
  language: string | null
}

/** Writing systems that a run may hold together: Japanese is written in three scripts. */
const SYSTEMS = [
  LATIN,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cyrillic}/u,
] as const

const systemOf = (letter: string) => SYSTEMS.findIndex((one) => one.test(letter))

/** Parts of one writing system each; signs and spaces stay with the letters before them. Joined they are the text. */
export function languageRuns(text: string): LanguageRun[] {
  const runs: { text: string; system: number }[] = []
  for (const letter of text) {
    const system = systemOf(letter)
    const last = runs.at(-1)
    if (last === undefined) runs.push({ text: letter, system })
    else if (system < 0 || system === last.system) last.text += letter
    else if (last.system < 0) {
      last.text += letter
      last.system = system
    } else runs.push({ text: letter, system })
  }
  return runs.map((one) => ({ text: one.text, language: languageOf(one.text) }))
}
