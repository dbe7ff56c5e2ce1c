/** Seamless hatches: one direction for each family. */
import type { Family } from '../../../../model/schema/dossier.ts'
import { FAMILIES } from '../../../../model/schema/vocabulary.ts'
import type { Palette } from '../../palette.ts'
import type { Hex } from '../../colour.ts'

export type Slant = 'rising' | 'falling' | 'upright' | 'level'

const SLANT: Readonly<Record<Family, Slant>> = {
  violence: 'rising',
  operations: 'falling',
  policy: 'upright',
  drugs: 'level',
  refugees: 'falling',
  migration: 'rising',
  links: 'upright',
}

/** Side in CSS pixels of the tiles; a power of two in device pixels, or the seams would show. */
export const TILE = 16

export interface Hatch {
  colour: (palette: Palette) => Hex
  /** Opacity of the ground, and of the stripes on it. */
  tint: number
  ink: number
  slant: Slant
  /** Stripes to a tile, and their width in CSS pixels. */
  count: number
  width: number
}

/** Incidents known to their province only: two stripes a tile, pale where none is corroborated. */
const incidentHatchOf = (family: Family, sure: boolean): Hatch => ({
  colour: (palette) => palette.family[family],
  tint: sure ? 0.12 : 0,
  ink: sure ? 0.6 : 0.34,
  slant: SLANT[family],
  count: 2,
  width: sure ? 1.3 : 1,
})

/** A province that a factor concerns: one wide-set stripe a tile. */
const factorHatchOf = (family: Family): Hatch => ({
  colour: (palette) => palette.family[family],
  tint: 0.1,
  ink: 0.7,
  slant: SLANT[family],
  count: 1,
  width: 1.4,
})

/** No figure is known: thin, in no family's colour. */
const NO_DATA: Hatch = {
  colour: (palette) => palette.noData,
  tint: 0.06,
  ink: 0.8,
  slant: 'rising',
  count: 2,
  width: 1,
}

export const incidentHatch = (family: Family, sure: boolean) =>
  `hatch ${family} ${sure ? 'sure' : 'unsure'}`
export const factorHatch = (family: Family) => `factor hatch ${family}`
export const NO_DATA_IMAGE = 'no data'

/** Every hatch by the name that the style asks for. */
export const HATCHES: ReadonlyMap<string, Hatch> = new Map([
  ...FAMILIES.flatMap((family): [string, Hatch][] => [
    [incidentHatch(family, true), incidentHatchOf(family, true)],
    [incidentHatch(family, false), incidentHatchOf(family, false)],
    [factorHatch(family), factorHatchOf(family)],
  ]),
  [NO_DATA_IMAGE, NO_DATA],
])
