/** Signs of verdicts and kinds as markup: drawn once in the page, and shown wherever they stand. */
import { bodyOf, bodyPath } from '../domain/mark-outline.ts'
import type { Family, Verdict } from '../model/schema/dossier.ts'
import { VERDICTS } from '../model/schema/vocabulary.ts'

const CIRCLE = '<circle cx="6" cy="6" r="4.4"/>'
const VERDICT_SHAPES: Readonly<Record<Verdict, string>> = {
  corroborated: '<circle cx="6" cy="6" r="4.4" fill="currentColor"/>',
  'partly corroborated': `<path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor"/>${CIRCLE}`,
  contradicted: '<path d="M2.2 2.2l7.6 7.6M9.8 2.2l-7.6 7.6"/>',
  unverified: CIRCLE,
  'not open to checking': '<path d="M1.6 6h8.8"/>',
}

const idOf = (verdict: Verdict) => `sign-${verdict.replaceAll(' ', '-')}`

/** What the signs are drawn from, itself not seen. */
export const signShapes = (): string =>
  `<svg width="0" height="0" aria-hidden="true" class="shapes">${VERDICTS.map(
    (verdict) =>
      `<symbol id="${idOf(verdict)}" viewBox="0 0 12 12">${VERDICT_SHAPES[verdict]}</symbol>`,
  ).join('')}</svg>`

/** Beside its own word a sign is not spoken. */
export const verdictSign = (verdict: Verdict, spoken: boolean): string =>
  `<svg class="sign" ${spoken ? `role="img" aria-label="${verdict}"` : 'aria-hidden="true"'}><use href="#${idOf(verdict)}"/></svg>`

/** An event's, as its mark has it: filled says corroborated. */
export function kindSign(family: Family, sure: boolean): string {
  const shape = `<path d="${bodyPath(bodyOf(family), 8, 8, 5.8)}"/>`
  return `<svg class="kind ${family}${sure ? ' sure' : ''}" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`
}
