/** The line below a step: in which reading it stands and on whose authority, as far as there is room. */
import type { MeasureText } from '../../map/svg/drawing.ts'
import type { Source } from '../../model/schema/dossier.ts'
import { isNumbered, type Cited } from '../cited.ts'
import { fitText } from './fit-text.ts'
import { PLACES } from './geometry.ts'
import { FOOTER, LINE, SANS } from './type-sizes.ts'
import { PPTX_WORDS } from './words.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** `credit` is whose the map is, where no slide at the end says so. */
export function footerOf(
  reading: ReadingChoice,
  { sources }: Cited,
  measure: MeasureText,
  credit: string | null,
): string {
  const all = sources.map(nameOf)
  const tail = credit === null ? '' : ` ${credit}`
  for (let count = all.length; count > 0; count -= 1) {
    const text = sayFooter(reading, all, count) + tail
    if (fits(text, measure)) return text
  }
  return sayFooter(reading, all, 0) + tail
}

/** A long name goes by its letters where it gives them; the article's own source has an id that is no number. */
function nameOf({ id, publisher }: Source): string {
  const letters = /\(([A-Z]{2,})\)/.exec(publisher)?.[1]
  const name = letters ?? publisher
  return isNumbered(id) ? `${id} ${name}` : name
}

function sayFooter(reading: ReadingChoice, names: readonly string[], count: number): string {
  const left = names.length - count
  const list = [...names.slice(0, count), ...(left > 0 ? [PPTX_WORDS.more(left)] : [])]
  const says = PPTX_WORDS.reading(reading)
  return list.length === 0 ? says : `${says} ${PPTX_WORDS.sources(list.join(' · '))}.`
}

function fits(text: string, measure: MeasureText): boolean {
  const { width, height } = PLACES.step.footer
  const fitted = fitText(measure, {
    paragraphs: [text],
    font: SANS,
    sizes: { from: FOOTER.from, to: FOOTER.from },
    width,
    height,
    line: LINE.words,
    gap: 0,
  })
  return fitted.height <= height
}
