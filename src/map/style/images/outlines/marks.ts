/** Incidents: the shape says kind, the colour family; filled is corroborated, hollow is not. */
import { FAMILY_OF_INCIDENT } from '../../../../domain/families.ts'
import type { IncidentKind } from '../../../../model/schema/dossier.ts'
import { bodyOf, ringLayers } from './bodies.ts'
import { filled, lined, star, type Picture, type PictureShape } from './shapes.ts'

const SIZE = 26

const MARK = { disc: 8.6, square: 7.6, corner: 1.5, diamond: 9.8 } as const

/** Shape and the width of the line along its edge; of 0, it is filled. */
const INSIDE: Readonly<Record<IncidentKind, readonly [shape: PictureShape, line: number]>> = {
  bombing: [star(7, 5.4, 2.5), 0],
  shooting: [
    [
      'polygon',
      [
        [0, -4.6],
        [4.3, 3],
        [-4.3, 3],
      ],
    ],
    0,
  ],
  'attack series': [
    [
      'both',
      [
        ['moved', ['disc', 1.5], -4, 0],
        ['disc', 1.5],
        ['moved', ['disc', 1.5], 4, 0],
      ],
    ],
    0,
  ],
  raid: [
    [
      'both',
      [
        ['moved', ['bar', 4, 1], 0, -2.2],
        ['moved', ['bar', 4, 1], 0, 2.2],
      ],
    ],
    0,
  ],
  arrest: [['square', 3.1, 0.5], 1.8],
  extradition: [
    [
      'polygon',
      [
        [-4.2, -1.1],
        [0.2, -1.1],
        [0.2, -3.8],
        [4.6, 0],
        [0.2, 3.8],
        [0.2, 1.1],
        [-4.2, 1.1],
      ],
    ],
    0,
  ],
  statement: [['disc', 2.6], 0],
  budget: [
    [
      'both',
      [
        ['moved', ['bar', 1, 2], -2.2, 1],
        ['bar', 1, 3],
        ['moved', ['bar', 1, 4], 2.2, -1],
      ],
    ],
    0,
  ],
}

/** How far the signs inside go at most. */
const REACH = 6

/** How far the inside of a hollow mark stands back from its edge. */
const HOLLOW = -1.6

/** A mark in its halo of land. */
export function markPicture(kind: IncidentKind, sure: boolean): Picture {
  const family = FAMILY_OF_INCIDENT[kind]
  const body = (grow: number) => bodyOf(family, MARK, grow)
  const [inside, line] = INSIDE[kind]
  return {
    size: SIZE,
    layers: (palette) => {
      const colour = palette.family[family]
      const ink = sure ? palette.onMark : colour
      return [
        filled(body(2.6), palette.focus),
        filled(body(0.6), colour),
        ...(sure ? [] : [filled(body(HOLLOW), palette.focus)]),
        { ...lined(inside, ink, line), reach: REACH },
      ]
    },
  }
}

/** Where the other reading has it: one grey dotted outline, on a breath of land. */
export function ghostPicture(kind: IncidentKind): Picture {
  const family = FAMILY_OF_INCIDENT[kind]
  return {
    size: SIZE,
    layers: (palette) => [
      filled(bodyOf(family, MARK, 1.6), palette.focus, 0.85),
      lined(bodyOf(family, MARK, -0.4), palette.areaName, 2.1, 14),
    ],
  }
}

/** The ring around a mark that is pointed at or chosen. */
export const ringPicture = (chosen: boolean): Picture => ({
  size: 38,
  layers: (palette) => ringLayers(['disc', 15.2], chosen, palette),
})
