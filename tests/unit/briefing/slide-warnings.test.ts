/** Gentle warnings: what a room of five metres does not read. */
import { describe, expect, it } from 'vitest'
import {
  countWords,
  MOST_WORDS,
  slideWarnings,
} from '../../../src/presentation/slides/slide-warnings.ts'
import { slidesOf, type Slide } from '../../../src/presentation/slides/slides.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import { index } from './support.ts'

const slide = (title: string, text = ''): Pick<Slide, 'kind' | 'title' | 'words'> => ({
  kind: 'step',
  title,
  words: [[{ type: 'words', style: 'plain', text }]],
})
const codes = (...asked: Parameters<typeof slideWarnings>) =>
  slideWarnings(...asked).map(({ code }) => code)
const name = (size: number) => ({ text: 'Atyrau', size })

describe('warnings on a slide', () => {
  it('counts words, and no marks between them', () => {
    const text = Array.from({ length: MOST_WORDS }, () => 'word').join(' – ')
    expect(countWords(slide('', text).words)).toBe(MOST_WORDS)
    expect(codes(index, slide('The raid is corroborated', text), null)).toEqual([])
    expect(codes(index, slide('The raid is corroborated', `${text} more`), null)).toEqual(['words'])
  })

  it('knows a label from a finding', () => {
    const [place] = index.dossier.places.features
    const [section] = index.dossier.text
    for (const title of [place?.properties.names.en, section?.title, 'A raid'])
      expect(codes(index, slide(title ?? ''), null)).toEqual(['title'])
    expect(codes(index, { ...slide('Threats'), kind: 'opening' }, null)).toEqual([])
  })

  it('asks for few names, and large ones', () => {
    const title = 'The raid is corroborated'
    expect(
      codes(
        index,
        slide(title),
        Array.from({ length: 10 }, () => name(24)),
      ),
    ).toEqual([])
    expect(
      codes(
        index,
        slide(title),
        Array.from({ length: 11 }, () => name(24)),
      ),
    ).toEqual(['names'])
    expect(codes(index, slide(title), [name(14)])).toEqual(['small-names'])
  })
})

it('has nothing to say against the words and titles of the first dossier', async () => {
  const own = await kazakhstan()
  const { briefing } = own.dossier
  if (briefing === undefined) throw new Error('no briefing')
  for (const one of slidesOf(own, briefing))
    expect(slideWarnings(own, one, null), one.id).toEqual([])
})
