/** The narrative as markup: every section and passage, its links, and what other sources have beside it. */
import { rulingOf, rulingOfFinding } from '../domain/evidence/verdict.ts'
import { sayRuling } from '../words/record/say-ruling.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { familyOfReference } from '../domain/families.ts'
import { escapeMarkup } from '../domain/markup.ts'
import type { Claim, Finding, Passage } from '../model/schema/dossier.ts'
import type { Inline } from '../model/schema/text.ts'
import type { View } from '../view/view.ts'
import { Anchors } from './anchors.ts'
import { verdictSign } from './signs.ts'
import { FIRST_WORDS } from '../words/export/first-page.ts'

/** A link to a record of this page; `look` is `text` in the narrative. */
export function recordLink(
  index: DossierIndex,
  anchors: Anchors,
  to: string,
  text: string,
  settings: 'text' | 'plain' = 'plain',
): string {
  const family = familyOfReference(index, to) ?? 'neutral'
  return `<a class="${settings} ${family}" href="#${escapeMarkup(anchors.record(to))}" data-reference="${escapeMarkup(to)}">${escapeMarkup(text)}</a>`
}

export function narrative(index: DossierIndex, view: View): string {
  const anchors = new Anchors(view)
  return index.dossier.text
    .map(({ title, passages }) => {
      const written = passages.map((one) => passageOf(index, anchors, one, view))
      return `<h3>${escapeMarkup(title)}</h3>${written.join('')}`
    })
    .join('')
}

function passageOf(
  index: DossierIndex,
  anchors: Anchors,
  passage: Passage,
  { reading }: View,
): string {
  const claims = index.claimsIn(passage)
  const numbers = [...new Set(claims.map((one) => one.paragraph.slice(1)))]
  const marks =
    numbers.length === 0
      ? ''
      : `<span class="paragraphs">${FIRST_WORDS.paragraph(numbers.join(', '))}</span>`
  const asides =
    reading === 'checked'
      ? index.findingsFirstIn(passage.id).filter(({ finding }) => finding.checked !== undefined)
      : []
  return [
    `<div class="passage" id="${escapeMarkup(anchors.passage(passage.id))}" data-passage="${escapeMarkup(passage.id)}"><p>`,
    ...passage.inlines.map((one) => inlineOf(index, anchors, one)),
    `${marks}</p>`,
    ...asides.map(({ finding, claim }) => asideOf(index, anchors, finding, claim)),
    '</div>',
  ].join('')
}

function inlineOf(index: DossierIndex, anchors: Anchors, inline: Inline): string {
  if (inline.type === 'words') {
    const text = escapeMarkup(inline.text)
    const tag = { plain: null, emphasis: 'em', strong: 'strong' }[inline.style]
    return tag === null ? text : `<${tag}>${text}</${tag}>`
  }
  const link = recordLink(index, anchors, inline.to, inline.text, 'text')
  const ruling = inline.to.startsWith('claim:') ? rulingOf(index, inline.to) : null
  return ruling === null ? link : `${link}<sup>${verdictSign(ruling.verdict, true)}</sup>`
}

function asideOf(index: DossierIndex, anchors: Anchors, finding: Finding, claim: Claim): string {
  const { told, checked, says, verdict, evidence } = finding
  const pair =
    told === undefined || checked === undefined
      ? ''
      : `<p class="pair"><b>${FIRST_WORDS.told}:</b> <s>${escapeMarkup(told)}</s>. <b>${FIRST_WORDS.checked}:</b> <strong>${escapeMarkup(checked)}</strong>.</p>`
  const ruling = escapeMarkup(sayRuling(rulingOfFinding(index, finding)))
  const links = [`claim:${claim.id}`, ...evidence.map(({ source }) => `source:${source}`)].map(
    (to) => recordLink(index, anchors, to, to.replace(/^[a-z]+:/, '')),
  )
  return `<aside>${pair}<details><summary>${verdictSign(verdict, false)} ${ruling}</summary><p>${escapeMarkup(says)}</p><p>${links.join(' · ')}</p></details></aside>`
}
