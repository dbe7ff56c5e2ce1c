/** Words that stand nowhere else, each known by its marking, so that a search of bytes tells what leaked. */
import type { Marking } from '../../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../../src/model/schema/vocabulary.ts'

const CYRILLIC = { clear: 'ясно', green: 'зелень', amber: 'янтарь', red: 'краснь' } as const

export class Words {
  readonly #words: { word: string; marking: Marking; where: string }[] = []
  readonly #spell: (marking: Marking) => string

  /** `spell`: what words of a marking begin with, fit for an id; the same for all where it is left out. */
  constructor(spell: (marking: Marking) => string = () => 'zq') {
    this.#spell = spell
  }

  #add(marking: Marking, where: string, word: string): string {
    this.#words.push({ word, marking, where })
    return word
  }

  /** Fit for an id too. */
  plain(marking: Marking, where: string): string {
    return this.#add(
      marking,
      where,
      `${this.#spell(marking)}${marking}${String(1000 + this.#words.length)}`,
    )
  }

  cyrillic(marking: Marking, where: string): string {
    return this.#add(
      marking,
      where,
      `Щу${this.#spell(marking) === 'zq' ? '' : 'ъ'}${CYRILLIC[marking]}${String(1000 + this.#words.length)}`,
    )
  }

  /** A degree whose decimals are found again in any text, to five places. */
  degree(marking: Marking, where: string, whole: number): number {
    const decimals = `${String(7000 + this.#words.length)}1`
    this.#add(marking, where, `${String(whole)}.${decimals}`)
    return Number(`${String(whole)}.${decimals}`)
  }

  above(limit: Marking) {
    return this.#words.filter(({ marking }) => rank(marking) > rank(limit))
  }

  upTo(limit: Marking) {
    return this.#words.filter(({ marking }) => rank(marking) <= rank(limit))
  }
}

const rank = (marking: Marking) => MARKINGS.indexOf(marking)

/** As `zqred1007 (claim.says)`, of the words that occur. */
export const foundIn = (text: string, words: ReturnType<Words['above']>) =>
  words.filter(({ word }) => text.includes(word)).map(({ word, where }) => `${word} (${where})`)

export const missingFrom = (text: string, words: ReturnType<Words['above']>) =>
  words.filter(({ word }) => !text.includes(word)).map(({ word, where }) => `${word} (${where})`)
