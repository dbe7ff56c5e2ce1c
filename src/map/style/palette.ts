/** The two themes as plain values: nothing else in the map knows a colour. */
import type { Tone } from '../../domain/figure-classes.ts'
import type { Family } from '../../model/schema/dossier.ts'
import type { Theme } from '../../view/view.ts'
import { mix, type Hex } from './colour.ts'

export interface Palette {
  water: Hex
  /** Countries that are not the dossier's subject. */
  land: Hex
  /** The countries that the article is about. */
  focus: Hex
  district: Hex
  coast: Hex
  river: Hex
  provinceBorder: Hex
  countryBorder: Hex
  disputedBorder: Hex
  ink: Hex
  /** Names of countries and provinces; quieter than the cities. */
  areaName: Hex
  minorName: Hex
  waterName: Hex
  noData: Hex
  /** What stands inside a filled mark. */
  onMark: Hex
  family: Readonly<Record<Family, Hex>>
  /** Four steps of ink, for counts of claims. */
  attention: readonly [Hex, Hex, Hex, Hex]
}

/**
 * Families are Okabe and Ito's, safe for colour-blind readers. Their sky blue and orange reach
 * only 2.3:1 on light paper, so the paper theme darkens both to the 3:1 that a mark needs.
 */
const PAPER: Palette = {
  water: '#d9e4e8',
  land: '#f6f3ec',
  focus: '#fffdf8',
  district: '#ebe3d2',
  coast: '#9db0b8',
  river: '#b3c9d2',
  provinceBorder: '#d3ccbf',
  countryBorder: '#978d7b',
  disputedBorder: '#8a8172',
  ink: '#1f2328',
  areaName: '#4f4a41',
  minorName: '#5c564b',
  waterName: '#3c6477',
  noData: '#b9b1a3',
  onMark: '#ffffff',
  family: {
    violence: '#cf5400',
    operations: '#0067a3',
    policy: '#00825f',
    drugs: '#8c4a93',
    refugees: '#2383bf',
    migration: '#a67200',
    links: '#565b62',
  },
  attention: ['#ebe7df', '#d5d0c6', '#b7b1a5', '#938c80'],
}

const ROOM: Palette = {
  water: '#12161b',
  land: '#1c2127',
  focus: '#262d34',
  district: '#2a3036',
  coast: '#46525c',
  river: '#2f4450',
  provinceBorder: '#3a424b',
  countryBorder: '#5d6771',
  disputedBorder: '#7b858f',
  ink: '#e8e6e1',
  areaName: '#b9bcbd',
  minorName: '#a5aaad',
  waterName: '#7fa6ba',
  noData: '#4d565f',
  onMark: '#14181c',
  family: {
    violence: '#ff8f4d',
    operations: '#57a5ea',
    policy: '#3fc79b',
    drugs: '#d19ada',
    refugees: '#8fd4f8',
    migration: '#f0bd45',
    links: '#c3c2bd',
  },
  attention: ['#333a41', '#4a5158', '#666c72', '#868b8f'],
}

export const PALETTES: Readonly<Record<Theme, Palette>> = { paper: PAPER, room: ROOM }

/** Families whose colour is too near to the blue that stands for figures below zero. */
const BLUE: readonly Family[] = ['operations', 'refugees']

/** Colour of a class: the family's above zero, its opposite below, and neither at zero itself. */
export function toneColour(palette: Palette, family: Family, { side, step }: Tone): Hex {
  if (side === 'zero') return palette.attention[0]
  const opposite = BLUE.includes(family) ? 'violence' : 'operations'
  return familyRamp(palette, side === 'above' ? family : opposite)[step] ?? palette.ink
}

/** Four steps from the land's colour to the family's own, for an indicator's classes. */
export function familyRamp(palette: Palette, family: Family): readonly [Hex, Hex, Hex, Hex] {
  const step = (share: number) => mix(palette.focus, palette.family[family], share)
  return [step(0.22), step(0.42), step(0.62), step(0.82)]
}

/** Of ink where there is no family. */
export const rampOf = (palette: Palette, family: Family | undefined) =>
  family === undefined ? palette.attention : familyRamp(palette, family)
