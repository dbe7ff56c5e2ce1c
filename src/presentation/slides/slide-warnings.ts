/** What keeps a slide from being read across a room, said gently: each warning with what would mend it. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Slide } from './slides.ts'
import { WARNING_WORDS } from '../../words/export/slides.ts'

/** More words of a slide are read and not listened past. */
export const MOST_WORDS = 35

/** More names on a map are searched and not seen. */
const MOST_NAMES = 10

/** Pixels of 1920 by 1080 below which a name is not read at five metres. */
const LEAST_NAME = 24

/** A title of fewer words says what a slide is about and not what was found. */
const LEAST_TITLE = 3

type WarningCode = 'words' | 'title' | 'names' | 'small-names'

interface SlideWarning {
  code: WarningCode
  what: string
  mend: string
}

/** A name on a slide's map, its letters in pixels of a window of 1920 by 1080. */
export interface NameOnMap {
  text: string
  size: number
}

/** `names` are those that the map draws; null where nobody has drawn it. */
export function slideWarnings(
  index: DossierIndex,
  slide: Pick<Slide, 'kind' | 'title' | 'words'>,
  names: readonly NameOnMap[] | null,
): SlideWarning[] {
  const words = countWords(slide.words)
  const small = (names ?? []).filter(({ size }) => size < LEAST_NAME)
  return [
    ...(words > MOST_WORDS ? [warning('words', WARNING_WORDS.words(words, MOST_WORDS))] : []),
    ...(isLabel(index, slide) ? [warning('title', WARNING_WORDS.title)] : []),
    ...(names !== null && names.length > MOST_NAMES
      ? [warning('names', WARNING_WORDS.names(names.length, MOST_NAMES))]
      : []),
    ...(small.length > 0
      ? [warning('small-names', WARNING_WORDS.smallNames(small.length, LEAST_NAME))]
      : []),
  ]
}

const warning = (
  code: WarningCode,
  { what, mend }: Pick<SlideWarning, 'what' | 'mend'>,
): SlideWarning => ({ code, what, mend })

/** Words of the passages, links by what they are called. */
export const countWords = (words: Slide['words']): number =>
  words.reduce((sum, inlines) => {
    const text = inlines.map((one) => one.text).join('')
    return sum + text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length
  }, 0)

/** The name of a place or of a section, or hardly a sentence. A presentation's own name stands on its first slide. */
function isLabel(index: DossierIndex, { kind, title }: Pick<Slide, 'kind' | 'title'>): boolean {
  if (kind === 'opening') return false
  const plain = plainOf(title)
  const { places, text } = index.dossier
  return (
    plain.split(/\s+/).length < LEAST_TITLE ||
    places.features.some(({ properties }) =>
      Object.values(properties.names).some((name) => plainOf(name) === plain),
    ) ||
    text.some((section) => plainOf(section.title) === plain)
  )
}

const plainOf = (text: string) => text.trim().toLocaleLowerCase('en')
