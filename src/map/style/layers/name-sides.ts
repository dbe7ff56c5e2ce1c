/** Where the name of an area stands about its point: on it, or over the chip that hangs there. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { StyleSettings } from '../style-settings.ts'

/** Ems from the point to a name beside it. */
const BESIDE = 0.9
/** Over a chip, and as far below it: the large name of a focus clears it in fewer of its own ems. */
const OVER = { large: 1.15, small: 1.8 } as const

type Sides = readonly (readonly [anchor: string, offset: readonly [across: number, down: number]])[]

const FREE: Sides = [
  ['center', [0, 0]],
  ['top', [0, BESIDE]],
  ['bottom', [0, -BESIDE]],
  ['left', [BESIDE, 0]],
  ['right', [-BESIDE, 0]],
]
/** Further off, where all that is near is taken. */
const FAR: Sides = [
  ['top', [0, 2.2]],
  ['left', [2.2, 0]],
  ['bottom', [0, -2.2]],
  ['right', [-2.2, 0]],
]
const hung = (over: number): Sides => [
  ['bottom', [0, -over]],
  ['top', [0, over]],
]

/** Ems by which such a name ends past the point when it is pushed to one side: a little, then more. */
const PAST = [3.2, 1.5]

/** A focus is so large that its name is on it still. */
const PUSHED: Sides = PAST.flatMap((past): Sides => [
  ['bottom-left', [-past, -OVER.large]],
  ['bottom-right', [past, -OVER.large]],
  ['top-left', [-past, OVER.large]],
  ['top-right', [past, OVER.large]],
])

/** A province is seldom high enough for two lines over a chip: its name stands beside it first. */
const ABREAST: Sides = [
  ['right', [-2.4, -0.8]],
  ['left', [2.4, -0.8]],
]

const sides = (of: Sides): ExpressionSpecification => ['literal', of.flat()]

/** By whether the area has a chip in the reading that is shown. */
export function nameSides({ drawsIncidents, reading }: StyleSettings): ExpressionSpecification {
  if (!drawsIncidents) return sides([...FREE, ...FAR])
  return [
    'case',
    ['!', ['in', reading, ['get', 'hung']]],
    sides([...FREE, ...FAR]),
    ['get', 'focus'],
    sides([...hung(OVER.large), ...PUSHED]),
    ['==', ['get', 'label'], 'country'],
    sides(hung(OVER.small)),
    sides([...ABREAST, ...hung(OVER.small)]),
  ]
}
