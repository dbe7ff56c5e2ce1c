/** Blocks → columns of a height, one after the other: a page each, or less. */
import { heightOf, type Block, type PlacedBlock } from './block.ts'

export interface FlowColumn {
  x: number
  top: number
  width: number
  bottom: number
}

/** `next` gives the column to go on in; a paragraph is broken only where it is higher than that. */
export function flow(
  blocks: readonly Block[],
  first: FlowColumn,
  next: () => FlowColumn,
): { columns: PlacedBlock[][]; end: number } {
  const columns: PlacedBlock[][] = [[]]
  let column = first
  let y = first.top
  const turn = () => {
    column = next()
    y = column.top
    columns.push([])
  }
  const place = (block: Block) => {
    const { x, width } = column
    columns.at(-1)?.push({ ...block, x, y, width })
    y += heightOf(block)
  }
  for (const block of blocks) {
    const above = columns.at(-1)?.length === 0 ? 0 : block.before
    const room = column.bottom - y - above
    const fits = heightOf(block) + block.keep <= room
    if (fits) y += above
    // A column that is empty and still too low would be turned for ever.
    else if (columns.at(-1)?.length !== 0 || column === first) turn()
    let rest = block
    for (;;) {
      const most = Math.max(1, Math.floor((column.bottom - y) / rest.leading))
      if (rest.lines.length <= most) break
      place({ ...rest, lines: rest.lines.slice(0, most) })
      rest = { ...rest, lines: rest.lines.slice(most), before: 0 }
      turn()
    }
    place(rest)
  }
  return { columns, end: y }
}
