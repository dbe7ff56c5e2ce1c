/** Blocks of a page: set text with the tag that tells a reader what it is, a list, or a space. */
import type { Swatch } from '../../domain/layer-catalogue.ts'
import type { Drawing, MeasureText } from '../../drawing/drawing.ts'
import { setText, type SetLine, type TextSpan } from './set-text.ts'

export type TextTag = 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'Note' | 'TOCI' | 'LI' | 'Figure'

export interface Block {
  tag: TextTag
  lines: readonly SetLine[]
  leading: number
  /** Space above it, which falls away at the top of a page. */
  before: number
  /** Space that must remain below it for what follows: a heading never ends a page. */
  keep: number
  /** Where links of the handout lead to. */
  name?: string
  /** At the right end of the last line: the page of an entry of the contents. */
  right?: SetLine
  /** Before the first line, where the lines are set in by `indent`. */
  label?: SetLine
  indent: number
  /** The mark of a row of the legend, in the room that `indent` makes. */
  swatch?: Swatch
  /** In the place of text, as high as the block's one line. */
  figure?: { drawing: Drawing; alt: string }
}

export interface PlacedBlock extends Block {
  x: number
  /** Top. */
  y: number
  width: number
}

export type MakeBlock = (
  tag: TextTag,
  spans: readonly TextSpan[],
  width: number,
  options?: BlockOptions,
) => Block

export type BlockOptions = Partial<
  Pick<Block, 'before' | 'keep' | 'name' | 'right' | 'label' | 'indent' | 'swatch'>
>

export function blockMaker(measure: MeasureText): MakeBlock {
  return (tag, spans, width, options = {}) => ({
    tag,
    lines: setText(measure, spans, width - (options.indent ?? 0)),
    leading: Math.max(...spans.map(({ style }) => style.leading), 1),
    before: 0,
    keep: 0,
    indent: 0,
    ...options,
  })
}

/** A drawing among the blocks of a column, at its own size. */
export const figureBlock = (drawing: Drawing, alt: string, before: number): Block => ({
  tag: 'Figure',
  lines: [{ runs: [], width: drawing.width, isRightToLeft: false }],
  leading: drawing.height,
  before,
  keep: 0,
  indent: 0,
  figure: { drawing, alt },
})

export const heightOf = (block: Block) => block.lines.length * block.leading

export const heightOfAll = (blocks: readonly Block[]) =>
  blocks.reduce((sum, one, at) => sum + heightOf(one) + (at === 0 ? 0 : one.before), 0)
