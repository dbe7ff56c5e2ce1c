/** The shape that a question of reach draws, and the areas that it meets. */
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'
import type { Boundaries } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { baseOf, type Found, type NoGround, type ReachQuestion } from './answer.ts'
import { metByArea, type AreaHit } from './areas.ts'
import { reachOf } from './legs.ts'
import { circleAround, corridorAlong, type Shape } from './shapes.ts'
import type { Base } from './within.ts'

/** What is measured from, and what it draws. */
export interface Ground {
  base: Base
  shape: Shape
}
/** The last ground of each dossier: map and panel ask the same, and a corridor's shape is dear. */
const last = new WeakMap<DossierIndex, { asked: string; ground: Ground | NoGround }>()

export function groundOf(
  index: DossierIndex,
  question: ReachQuestion,
  reading: ReadingChoice,
): Ground | NoGround {
  const asked = `${reading} ${JSON.stringify(question)}`
  const known = last.get(index)
  if (known?.asked === asked) return known.ground
  const ground = makeGround(index, question, reading)
  last.set(index, { asked, ground })
  return ground
}

function makeGround(
  index: DossierIndex,
  question: ReachQuestion,
  reading: ReadingChoice,
): Ground | NoGround {
  const base = baseOf(index, question, reading)
  if (typeof base === 'string') return base
  if (base.kind === 'point') return { base, shape: circleAround(base.anchor.position, question.km) }
  const shape = corridorAlong(base.legs.flatMap(reachOf), question.km)
  return shape === null ? 'no leg' : { base, shape }
}

/** What is known only to an area that the shape meets. */
export function foundByArea(
  index: DossierIndex,
  boundaries: Boundaries,
  { base, shape }: Ground,
  { legs }: Found,
  reading: ReadingChoice,
): AreaHit[] {
  const counted = new Set(legs.map(({ reference }) => reference))
  if (base.kind === 'legs') counted.add(base.route)
  return metByArea(index, boundaries, shape, reading, counted)
}
