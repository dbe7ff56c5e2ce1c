/** How words become letters and sounds, and how near two words are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, soundsOf } from '../../../src/domain/search/letters.ts'
import {
  lacksTooMuch,
  lettersIn,
  slipsBetween,
  slipsForgiven,
} from '../../../src/domain/search/near.ts'
import { wordsOf } from '../../../src/domain/search/words.ts'

const letters = (word: string) => lettersOf(word).text
const sounds = (word: string) => soundsOf(lettersOf(word)).text

describe('letters', () => {
  it.each([
    ['Ақтөбе', 'aqtobe'],
    ['Aqtöbe', 'aqtobe'],
    ['Актюбинск', 'aktyubinsk'],
    ['Щучинск', 'shchuchinsk'],
    ['Әндіжан', 'andizhan'],
    ['Қостанай', 'qostanay'],
    ['Гурьев', 'gurev'],
    ['Gurʼyev', 'guryev'],
    ['Oʻzbekiston', 'ozbekiston'],
    ['Туркменистан', 'turkmenistan'],
    ['Һ', 'h'],
    ['и\u0306', 'y'],
  ])('%s is %s', (word, latin) => {
    expect(letters(word)).toBe(latin)
  })

  it('know where in the word each of them ends', () => {
    expect(lettersOf('Жём')).toEqual({ text: 'zhem', ends: [1, 1, 2, 3] })
    expect(lettersOf('е\u0308н').ends).toEqual([2, 3])
    expect(soundsOf(lettersOf('Жём'))).toEqual({ text: 'jem', ends: [1, 2, 3] })
    expect(soundsOf(lettersOf('Khan'))).toEqual({ text: 'han', ends: [2, 3, 4] })
    expect(soundsOf(lettersOf('Anna'))).toEqual({ text: 'ana', ends: [1, 3, 4] })
  })

  it('have one place each, in order, within the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        for (const { text, ends } of [lettersOf(word), soundsOf(lettersOf(word))]) {
          expect(ends).toHaveLength(text.length)
          expect(ends.toSorted((a, b) => a - b)).toEqual(ends)
          expect(Math.max(0, ...ends)).toBeLessThanOrEqual(word.length)
        }
      }),
    )
  })
})

describe('sounds are one for', () => {
  it.each([
    [['Ақтөбе', 'Aqtöbe', 'Aktobe', 'Актобе']],
    [['Жамбыл', 'Zhambyl', 'Jambyl', 'Djambyl', 'Джамбил']],
    [['Кенкияк', 'Kenkiyak', 'Kenkyak', 'Kenkiak', 'Кеңқияқ', 'Keñqiyaq']],
    [['Худжанд', 'Khujand', 'Hujand', 'Хуҷанд']],
    [['Buxoro', 'Bukhoro', 'Бухоро']],
    [['Целиноград', 'Tselinograd']],
    [['Дағыстан', 'Daghystan', 'Dagistan']],
    [['Rossiya', 'Россия', 'Rosiya']],
  ])('%j', (spellings) => {
    expect(new Set(spellings.map(sounds)).size).toBe(1)
  })
})

describe('words', () => {
  it('know their places, keep numbers of claims whole, and join at a hyphen', () => {
    expect(
      wordsOf('Alma-Ata, claim 2.3').map(({ start, end, written }) => [start, end, written]),
    ).toEqual([
      [0, 4, 'alma'],
      [5, 8, 'ata'],
      [0, 8, 'ata'],
      [10, 15, 'claim'],
      [16, 19, '2.3'],
    ])
    expect(wordsOf('Alma-Ata').map((word) => word.letters.text)).toEqual(['alma', 'ata', 'almaata'])
  })
})

describe('slips', () => {
  it.each([
    ['kabardno', 'kabardino', 1],
    ['aitrau', 'atirau', 1],
    ['kabardn', 'kabardino', 1.5],
    ['talban', 'taliban', 1],
    ['osh', 'ush', null],
    ['aktau', 'aktobe', null],
    ['2011', '2012', null],
  ])('from %s to %s: %s', (typed, word, slips) => {
    expect(slipsBetween(typed, word)).toBe(slips)
  })

  it('are never scored too many by the letters alone where they are few', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'к'),
      minLength: 4,
      maxLength: 10,
    })
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const most = slipsForgiven(typed)
        if (lacksTooMuch(lettersIn(typed), lettersIn(other), most))
          expect(slipsBetween(typed, other)).toBeNull()
      }),
    )
  })
})
