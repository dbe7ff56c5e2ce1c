/** What a release leaves out, in lines that a person reads before the file is there. */
import { markingLabel } from '../../export/figure/source-line.ts'
import type { LeftOut } from '../../export/release/left-out.ts'
import type { Marking } from '../../model/schema/dossier.ts'

const WHY: Readonly<Record<LeftOut['why'], string>> = {
  marking: 'marked above',
  'names what is left out': 'rests on or names what is left out',
  notes: 'notes stay with the speaker',
  position: 'position made coarser',
}
const ORDER = Object.keys(WHY) as LeftOut['why'][]

/** Without an audience only notes stay: those that a handout has on demand. */
export function sayEverything(leftOut: readonly LeftOut[], limit: Marking): string {
  const but = leftOut.length === 0 ? '' : ' but the speaker’s notes, which --notes brings'
  return `Everything goes${but}, at ${markingLabel(limit)}: the highest marking that anything carries.`
}

export function sayLeftOut(leftOut: readonly LeftOut[], limit: Marking): string {
  if (leftOut.length === 0) return `At ${markingLabel(limit)} nothing is left out.`
  const sorted = [...leftOut].sort(
    (one, other) => ORDER.indexOf(one.why) - ORDER.indexOf(other.why),
  )
  const lines = sorted.map(
    ({ what, title, why, marking }) =>
      `  ${markingLabel(marking).padEnd(9)}  ${what}  ${title}  (${WHY[why]})`,
  )
  return [`At ${markingLabel(limit)} this is left out, or made coarser:`, ...lines].join('\n')
}
