/** Marks, ghosts and rings as outlines: the same measures as the map's own pictures of them. */
import { FAMILY_OF_INCIDENT } from '../../domain/families.ts'
import type { Family, IncidentKind } from '../../model/schema/dossier.ts'
import { GHOST, HOLLOW } from '../../map/style/images/marks.ts'
import type { PixelPair } from '../camera.ts'
import {
  diamond,
  disc,
  polygon,
  rectangle,
  square,
  type PathCommand,
  type Outline,
} from './outline.ts'
import { filled, stroked, type Layered, type Picture } from './picture.ts'

type Body = (grow: number) => Outline

const BODY: Readonly<Partial<Record<Family, Body>>> = {
  operations: (grow) => square(7.6 + grow, 1.5 + Math.max(grow, 0) / 2),
  policy: (grow) => diamond(9.8 + grow * Math.SQRT2),
}
const bodyOf = (family: Family): Body => BODY[family] ?? ((grow) => disc(8.6 + grow))

function star(points: number, outer: number, inner: number): Outline {
  return polygon(
    Array.from({ length: points * 2 }, (_, at): PixelPair => {
      const radius = at % 2 === 0 ? outer : inner
      const angle = (at * Math.PI) / points - Math.PI / 2
      return [Math.cos(angle) * radius, Math.sin(angle) * radius]
    }),
  )
}

const up = polygon([
  [0, -4.6],
  [4.3, 3],
  [-4.3, 3],
])

const right = polygon([
  [-4.2, -1.1],
  [0.2, -1.1],
  [0.2, -3.8],
  [4.6, 0],
  [0.2, 3.8],
  [0.2, 1.1],
  [-4.2, 1.1],
])

type Inside = (colour: string) => Layered

const inside =
  (...outlines: Outline[]): Inside =>
  (colour) =>
    filled(outlines.flat(), colour)

const INSIDE: Readonly<Record<IncidentKind, Inside>> = {
  bombing: inside(star(7, 5.4, 2.5)),
  shooting: inside(up),
  'attack series': inside(disc(1.5, [-4, 0]), disc(1.5), disc(1.5, [4, 0])),
  raid: inside(rectangle(4, 1, [0, -2.2]), rectangle(4, 1, [0, 2.2])),
  arrest: (colour) => stroked(square(3.1, 0.5), colour, 1.8),
  extradition: inside(right),
  statement: inside(disc(2.6)),
  budget: inside(rectangle(1, 2, [-2.2, 1]), rectangle(1, 3), rectangle(1, 4, [2.2, -1])),
}

export function markPicture(kind: IncidentKind, sure: boolean): Picture {
  const family = FAMILY_OF_INCIDENT[kind]
  const body = bodyOf(family)
  return {
    size: 26,
    layers: (palette) => {
      const colour = palette.family[family]
      return [
        filled(body(2.6), palette.focus),
        filled(body(0.6), colour),
        ...(sure ? [] : [filled(body(HOLLOW), palette.focus)]),
        INSIDE[kind](sure ? palette.onMark : colour),
      ]
    },
  }
}

export function ghostPicture(kind: IncidentKind): Picture {
  const family = FAMILY_OF_INCIDENT[kind]
  const edge = broken(family, -0.4, GHOST.dots)
  return {
    size: 26,
    layers: (palette) => [
      filled(bodyOf(family)(1.6), palette.focus, 0.85),
      stroked(edge, palette.areaName, GHOST.width),
    ],
  }
}

export function ringPicture(chosen: boolean): Picture {
  return {
    size: 38,
    layers: (palette) => [
      stroked(disc(15.2), palette.focus, chosen ? 5 : 4),
      stroked(disc(15.2), palette.ink, chosen ? 2.6 : 1.6),
    ],
  }
}

/** Share of a turn's part that a dash fills on each side of its middle. */
const HALF_DASH = 0.29
const STEPS = 6

/** Dashes about the middle of a body, each seen from there under the same angle. */
function broken(family: Family, grow: number, dashes: number): Outline {
  const edge = EDGE[family] ?? ((_angle: number) => 8.6 + grow)
  const corners = CORNERS[family]?.(grow) ?? []
  const spotAt = (angle: number): PixelPair => {
    const radius = edge(angle, grow)
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  }
  return Array.from({ length: dashes }, (_, at) => at).flatMap((at): PathCommand[] => {
    const bound = (side: number) => ((at + 0.5 + side * HALF_DASH) / dashes) * 2 * Math.PI
    const [from, to] = [bound(-1), bound(1)]
    const between = Array.from(
      { length: STEPS - 1 },
      (_step, step) => from + ((to - from) * (step + 1)) / STEPS,
    )
    const angles = [from, ...between, ...corners.filter((one) => one > from && one < to), to]
    return angles
      .toSorted((a, b) => a - b)
      .map((angle, first): PathCommand => [first === 0 ? 'M' : 'L', spotAt(angle)])
  })
}

/** Radius of a body's edge at an angle, corners taken as sharp. */
const EDGE: Readonly<Partial<Record<Family, (angle: number, grow: number) => number>>> = {
  operations: (angle, grow) =>
    Math.min(
      (7.6 + grow) / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))),
      // A rounded corner reaches less far than a sharp one.
      (7.6 + grow) * Math.SQRT2 - (1.5 + Math.max(grow, 0) / 2) * (Math.SQRT2 - 1),
    ),
  policy: (angle, grow) =>
    (9.8 + grow * Math.SQRT2) / (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle))),
}

const quarters = (first: number): number[] =>
  [0, 1, 2, 3].map((quarter) => first + (quarter * Math.PI) / 2)

/** Angles at which a dash must turn. */
const CORNERS: Readonly<Partial<Record<Family, (grow: number) => readonly number[]>>> = {
  policy: () => quarters(0),
  operations: (grow) => {
    const corner = 1.5 + Math.max(grow, 0) / 2
    const off = Math.atan2(corner * 0.3, 7.6 + grow)
    return quarters(Math.PI / 4).flatMap((angle) => [angle - off, angle + off])
  },
}
