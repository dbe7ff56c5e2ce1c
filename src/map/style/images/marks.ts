/** Pictures of incidents: the shape says kind, the colour family; filled is corroborated, hollow is not. */
import { FAMILY_OF_INCIDENT } from '../../../domain/families.ts'
import type { Family, IncidentKind } from '../../../model/schema/dossier.ts'
import type { Palette } from '../palette.ts'
import { blank, paint, type Raster, type RasterShape } from './raster.ts'
import {
  bar,
  both,
  brokenEdge,
  diamond,
  disc,
  edge,
  moved,
  polygon,
  square,
  star,
} from './shapes.ts'

const SIZE = 26

type Body = (grow: number) => RasterShape

const BODY: Readonly<Partial<Record<Family, Body>>> = {
  operations: (grow) => square(7.6 + grow, 1.5 + Math.max(grow, 0) / 2),
  policy: (grow) => diamond(9.8 + grow * Math.SQRT2),
}

/** Families without a body of their own are drawn as discs. */
const bodyOf = (family: Family): Body => BODY[family] ?? ((grow) => disc(8.6 + grow))

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

const three = [-4, 0, 4]
  .map((dx) => moved(disc(1.5), dx, 0))
  .reduce((one, other) => both(one, other))

const INSIDE: Readonly<Record<IncidentKind, RasterShape>> = {
  bombing: star(7, 5.4, 2.5),
  shooting: up,
  'attack series': three,
  raid: both(moved(bar(4, 1), 0, -2.2), moved(bar(4, 1), 0, 2.2)),
  arrest: edge(square(3.1, 0.5), 1.8),
  extradition: right,
  statement: disc(2.6),
  budget: both(moved(bar(1, 2), -2.2, 1), both(bar(1, 3), moved(bar(1, 4), 2.2, -1))),
}

/** How far the inside of a hollow mark stands back from its edge. */
export const HOLLOW = -1.6

/** Dots around a ghost, and the width of its line. */
export const GHOST = { dots: 14, width: 2.1 } as const

/** A mark in its halo of land, 26 CSS pixels square. */
export function drawMark(palette: Palette, kind: IncidentKind, sure: boolean): Raster {
  const family = FAMILY_OF_INCIDENT[kind]
  const [body, colour] = [bodyOf(family), palette.family[family]]
  const raster = paint(blank(SIZE), body(2.6), palette.focus)
  paint(raster, body(0.6), colour)
  if (!sure) paint(raster, body(HOLLOW), palette.focus)
  return paint(raster, INSIDE[kind], sure ? palette.onMark : colour, 1, 6)
}

/** Where the other reading has it: one grey dotted outline, on a breath of land. */
export function drawGhost(palette: Palette, kind: IncidentKind): Raster {
  const family = FAMILY_OF_INCIDENT[kind]
  const body = bodyOf(family)
  const raster = paint(blank(SIZE), body(1.6), palette.focus, 0.85)
  return paint(raster, brokenEdge(body(-0.4), GHOST.width, GHOST.dots), palette.areaName)
}

/** The ring around a mark that is pointed at or chosen. */
export function drawRing(palette: Palette, chosen: boolean): Raster {
  const raster = paint(blank(38), edge(disc(15.2), chosen ? 5 : 4), palette.focus)
  return paint(raster, edge(disc(15.2), chosen ? 2.6 : 1.6), palette.ink)
}
