/** A line of text → runs of one font and one direction, from left to right as they stand on paper. */
import { clustersOf, isShared, isUnseen, seenCodes, spaceWidth } from '../letters/clusters.ts'
import { levelsOf, mayTurn, mirrored, visualOrder } from '../letters/direction.ts'
import { fontFor, type OpenFont, type PlacedGlyph } from './open-font.ts'

export interface ShapedRun {
  /** As it is read, with what is never seen. */
  text: string
  /** Its place among the runs as they are read. */
  order: number
  isRightToLeft: boolean
  font: OpenFont
  /** From left to right. */
  glyphs: readonly PlacedGlyph[]
  /** Ems. */
  width: number
}

/** A cluster, or a part of one, with its font. */
interface Atom {
  text: string
  /** What of it is drawn. */
  drawn: string
  font: OpenFont
  level: number
  /** Ems, of a space that is as wide as its name says. */
  space?: number
}

interface Cluster {
  /** Ems, of a space that is as wide as its name says. */
  space: number | undefined
  isUnseen: boolean
  isShared: boolean
  parts: [drawn: string, font: OpenFont][]
}

const clusters = new WeakMap<readonly OpenFont[], Map<string, Cluster>>()

/** A text is measured often, of the same few letters. */
function clusterOf(chain: readonly OpenFont[], first: OpenFont, text: string): Cluster {
  const known = clusters.get(chain) ?? new Map<string, Cluster>()
  clusters.set(chain, known)
  const found = known.get(text)
  if (found !== undefined) return found
  const space = spaceWidth(text)
  const isNothing = space === undefined && isUnseen(text)
  const made: Cluster = {
    space,
    isUnseen: isNothing,
    isShared: isShared(text),
    parts: space !== undefined || isNothing ? [] : fontsFor(chain, first, text),
  }
  known.set(text, made)
  return made
}

/** What of a cluster is drawn in which font: composed where that finds a nearer one, in parts where none has it whole. */
function fontsFor(
  chain: readonly OpenFont[],
  first: OpenFont,
  cluster: string,
): [drawn: string, font: OpenFont][] {
  const composed = cluster.normalize('NFC')
  const [whole, other] = [fontFor(chain, cluster), fontFor(chain, composed)]
  if (other !== undefined && (whole === undefined || chain.indexOf(other) < chain.indexOf(whole)))
    return [[composed, other]]
  if (whole !== undefined) return [[cluster, whole]]
  return [...composed].flatMap((letter) => partsOf(chain, first, letter))
}

/** A letter that no font has is set as what it is made of, `⅓` as `1⁄3`; else as the first font's sign for a missing one. */
function partsOf(
  chain: readonly OpenFont[],
  first: OpenFont,
  letter: string,
): [drawn: string, font: OpenFont][] {
  const own = fontFor(chain, letter)
  if (own !== undefined) return [[letter, own]]
  const parts = [...letter.normalize('NFKC')].map((part) => [part, fontFor(chain, part)] as const)
  if (parts.some(([, font]) => font === undefined)) return [[letter, first]]
  return parts.map(([part, font]) => [part, font ?? first])
}

/** Code points of a text that would be drawn as the sign for a missing letter. */
export function missingIn(text: string, chain: readonly OpenFont[]): number[] {
  const [first] = chain
  if (first === undefined) throw new Error('a family has no files')
  return clustersOf(text).flatMap((cluster) => {
    if (isUnseen(cluster) || spaceWidth(cluster) !== undefined) return []
    return fontsFor(chain, first, cluster).flatMap(([drawn, font]) =>
      seenCodes(drawn).filter((code) => !font.has(code)),
    )
  })
}

function atomsOf(text: string, chain: readonly OpenFont[], levels: Uint8Array): Atom[] {
  const [first] = chain
  if (first === undefined) throw new Error('a family has no files')
  const atoms: Atom[] = []
  let at = 0
  for (const cluster of clustersOf(text)) {
    const level = levels[at] ?? 0
    at += cluster.length
    const last = atoms.at(-1)?.font
    const one = clusterOf(chain, first, cluster)
    if (one.space !== undefined || one.isUnseen) {
      const width = one.space === undefined ? {} : { space: one.space }
      atoms.push({ text: cluster, drawn: '', font: last ?? first, level, ...width })
      continue
    }
    // Spaces and signs stay with the letters before them, where their file has them too.
    const stays =
      last !== undefined &&
      one.isShared &&
      (cluster !== ' ' || last.hasSpace) &&
      fontFor([last], cluster) === last
    const parts = stays ? [[cluster, last] as const] : one.parts
    parts.forEach(([drawn, font], part) => {
      const own = level % 2 === 1 ? mirrored(drawn) : drawn
      atoms.push({ text: part === 0 ? cluster : '', drawn: own, font, level })
    })
  }
  return atoms
}

interface Run extends Atom {
  order: number
}

function runsOf(atoms: readonly Atom[]): Run[] {
  const runs: Run[] = []
  for (const atom of atoms) {
    const last = runs.at(-1)
    const goesOn =
      last?.font === atom.font &&
      last.level === atom.level &&
      last.space === undefined &&
      atom.space === undefined
    if (goesOn) {
      last.text += atom.text
      last.drawn += atom.drawn
    } else runs.push({ ...atom, order: runs.length })
  }
  return runs
}

/** `base` is the direction of the line's paragraph; without it the first strong letter says. */
export function shape(
  text: string,
  chain: readonly OpenFont[],
  base?: 'ltr' | 'rtl',
): readonly ShapedRun[] {
  const runs = runsOf(atomsOf(text, chain, levelsOf(text, base)))
  const ordered = mayTurn(text) || base === 'rtl' ? visualOrder(runs) : runs
  return ordered.map((run): ShapedRun => {
    const isRightToLeft = run.level % 2 === 1
    const glyphs =
      run.space === undefined ? run.font.set(run.drawn, isRightToLeft) : [run.font.space(run.space)]
    return {
      text: run.text,
      order: run.order,
      isRightToLeft,
      font: run.font,
      glyphs,
      width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
    }
  })
}
