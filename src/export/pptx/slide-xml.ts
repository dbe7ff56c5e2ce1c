/** A slide as XML: its texts set where they fit, its picture, footer and marking. */
import type { Marking } from '../../model/schema/dossier.ts'
import { chartXml } from './chart.ts'
import type { FittedColumn, PlacedText } from './fit-column.ts'
import { LISTS, PLACES } from './geometry.ts'
import type { ListPage, PptxPage } from './page.ts'
import type { Relations } from './relations.ts'
import {
  markingXml,
  numberParagraph,
  pictureXml,
  placeXml,
  ShapeIds,
  tagXml,
  treeXml,
  type PptxPicture,
} from './shapes.ts'
import { paragraphsXml } from './text.ts'
import { TAG } from './type-sizes.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'
import { HEAD, NAMESPACES } from './xml.ts'

export interface SlideParts {
  page: PptxPage
  /** From 1. */
  number: number
  marking: Marking
  relations: Relations
}

export function slideXml(
  parts: SlideParts,
  { texts, tag, chart }: Pick<FittedColumn, 'texts' | 'tag' | 'chart'>,
  pictures: readonly PptxPicture[],
): string {
  const { page, number, marking, relations } = parts
  const ids = new ShapeIds()
  const places = PLACES[page.layout]
  const { names } = PPTX_WORDS
  const text = ({ place, name, box, size, paragraphs }: PlacedText) =>
    placeXml({
      id: ids.next(),
      name,
      place,
      box,
      paragraphs: paragraphsXml(paragraphs, size, relations),
    })
  const shapes = [
    ...texts.map(text),
    ...(tag === null ? [] : [tagXml(ids.next(), tag.text, tag.box, TAG)]),
    ...(chart === null ? [] : [chartXml(chart, page.theme, { ids, relations })]),
    ...('columns' in page ? listTexts(page).map(text) : []),
    ...pictures.map((picture) => pictureXml(ids.next(), picture)),
    text({
      place: 'footer',
      name: names.footer,
      box: places.footer,
      size: null,
      paragraphs: page.footer.split('\n').map((line) => [{ text: line }]),
    }),
    markingXml(ids.next(), marking, places.marking),
    placeXml({
      id: ids.next(),
      name: names.number,
      place: 'number',
      box: places.number,
      paragraphs: numberParagraph(number),
    }),
  ]
  return `${HEAD}<p:sld ${NAMESPACES}><p:cSld>${treeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

function listTexts({ columns }: ListPage): PlacedText[] {
  const places = ['words', 'second'] as const
  return columns.flatMap((paragraphs, at) => {
    const [place, box] = [places[at], LISTS[at]]
    if (place === undefined || box === undefined) return []
    return [{ place, name: PPTX_WORDS.names.list, box, size: null, paragraphs }]
  })
}
