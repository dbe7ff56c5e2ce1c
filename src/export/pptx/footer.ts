/** The line below a step: whose knowledge it is, as far as there is room. */
import { sayCredit, SEPARATOR, type Credit } from '../../presentation/slides/credits.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import { fitText } from './fit-text.ts'
import { PLACES } from './geometry.ts'
import { FOOTER, LINE, SANS } from './type-sizes.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'

/** `credit` is whose the map is, where no slide at the end says so. */
export function footerOf(
  credits: readonly Credit[],
  measure: MeasureText,
  credit: string | null,
): string {
  const all = credits.map(sayCredit)
  const tail = credit === null ? [] : [credit]
  for (let count = all.length; count > 0; count -= 1) {
    const text = [sayFooter(all, count), ...tail].join(' ')
    if (fits(text, measure)) return text
  }
  return [...(all.length === 0 ? [] : [sayFooter(all, 0)]), ...tail].join(' ')
}

function sayFooter(names: readonly string[], count: number): string {
  const left = names.length - count
  const list = [...names.slice(0, count), ...(left > 0 ? [PPTX_WORDS.more(left)] : [])]
  return `${PPTX_WORDS.sources(list.join(SEPARATOR))}.`
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
