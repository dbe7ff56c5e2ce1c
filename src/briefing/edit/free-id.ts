/** An id for a step, made from its title, that no other slide has. */

/** The first and the last slide have these. */
const RESERVED = ['opening', 'closing']

/** Words of the title; a title without Latin letters or digits gives `step`. A number is added where the id is taken. */
export function freeId(title: string, taken: Iterable<string>): string {
  const all = new Set([...RESERVED, ...taken])
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const words = plain.slice(0, LONGEST).replace(/-+$/, '')
  const base = words === '' ? 'step' : words
  if (!all.has(base)) return base
  for (let number = 2; ; number += 1) {
    const numbered = `${base}-${String(number)}`
    if (!all.has(numbered)) return numbered
  }
}

/** It stands in addresses. */
const LONGEST = 48
