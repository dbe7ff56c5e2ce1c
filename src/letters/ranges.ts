/** Ranges of code points, as CSS writes them in `unicode-range`. */

export type Ranges = readonly (readonly [first: number, last: number])[]

/** `U+0100-02BA, U+1e00` → pairs. @throws where a part is no range. */
export function parseRanges(text: string): Ranges {
  return text.split(',').map((part) => {
    const [, first, last] = /^\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?\s*$/i.exec(part) ?? []
    if (first === undefined) throw new Error(`${part} is no range of code points`)
    return [parseInt(first, 16), parseInt(last ?? first, 16)]
  })
}

export const covers = (ranges: Ranges, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last)
