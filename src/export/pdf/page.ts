/** A page as it is planned: all of its text in place, and the map that is drawn when its turn comes. */
import type { Block, PlacedBlock } from './block.ts'
import type { FlowColumn } from './flow.ts'
import type { Drawing } from '../../drawing/drawing.ts'
import type { FramedView } from '../frame-view.ts'
import type { PdfBox } from './paint-map.ts'
import type { PlacedKey } from './place-key.ts'
import type { TextSpan } from './set-text.ts'
import { CONTENT, WORDS_WIDTH, type TextStyle } from './sheet.ts'

export interface MapFigure {
  framed: FramedView
  /** Over its lower right corner; null where there is nothing to explain. */
  key: PlacedKey | null
  alt: string
  box: PdfBox
}

/** A picture that is no map. */
interface DrawnFigure {
  drawing: Drawing
  alt: string
  box: PdfBox
}

export interface PdfPage {
  /** Pages of one title follow each other and share their section. */
  title: string
  /** Whether the section begins here. */
  opens: boolean
  /** Read before the map. */
  head: readonly PlacedBlock[]
  figure: MapFigure | DrawnFigure | null
  body: readonly PlacedBlock[]
}

export const span = (text: string, style: TextStyle, to?: string): TextSpan => ({
  text,
  style,
  ...(to !== undefined && { to }),
})

export const wholeColumn = (top: number): FlowColumn => ({
  x: CONTENT.left,
  top,
  width: CONTENT.width,
  bottom: CONTENT.bottom,
})

export const wordsColumn = (top: number, bottom: number = CONTENT.bottom): FlowColumn => ({
  x: CONTENT.left,
  top,
  width: WORDS_WIDTH,
  bottom,
})

export const placeAt = (block: Block, x: number, y: number, width: number): PlacedBlock => ({
  ...block,
  x,
  y,
  width,
})
