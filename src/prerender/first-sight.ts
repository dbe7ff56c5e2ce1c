/** The head of the article as markup: what it is, how much of it holds up, and its chief events. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { isSure } from '../domain/facets/certainty.ts'
import { chiefEvents, incidentVerdicts, type EventLine } from '../domain/first-sight.ts'
import { escapeMarkup } from '../domain/markup.ts'
import { sayDate } from '../words/record/say-date.ts'
import { VERDICTS } from '../model/schema/vocabulary.ts'
import type { View } from '../view/view.ts'
import { Anchors } from './anchors.ts'
import { FIRST_SIGHT } from '../words/export/first-sight.ts'
import { recordLink } from './narrative.ts'
import { FIRST_WORDS } from '../words/export/first-page.ts'
import { kindSign, verdictSign } from './signs.ts'

export function firstSight(index: DossierIndex, view: View): string {
  const { meta, claims, sources, incidents } = index.dossier
  const { publisher, published, source } = meta.article
  const others = sources.filter(({ id }) => id !== source).length
  const lead = [meta.deck ?? meta.subtitle ?? '', FIRST_SIGHT.read(claims.length, others)]
  return [
    `<p class="kicker">${escapeMarkup(FIRST_SIGHT.kicker(publisher, sayDate(published)))}</p>`,
    `<h2>${escapeMarkup(meta.title)}</h2>`,
    `<p class="deck">${escapeMarkup(lead.join(' ').trim())}</p>`,
    ...(incidents.length === 0 ? [] : [verdictBar(index), eventList(index, view)]),
    verdictKey(),
  ].join('')
}

function verdictBar(index: DossierIndex): string {
  const counts = incidentVerdicts(index)
  const shown = VERDICTS.filter((one) => counts[one] > 0)
  const said = shown.map((one) => FIRST_SIGHT.verdict(counts[one], one)).join(', ')
  const parts = shown.map(
    (one) =>
      `<span class="${one.replaceAll(' ', '-')}" style="flex-grow:${String(counts[one])}"></span>`,
  )
  const lines = shown.map(
    (one) =>
      `<li><b>${String(counts[one])}</b><span>${verdictSign(one, false)} ${one}</span><span class="means">${FIRST_SIGHT.means[one]}</span></li>`,
  )
  return [
    `<h3 class="question">${FIRST_SIGHT.question(index.dossier.incidents.length)}</h3>`,
    `<div class="bar" role="img" aria-label="${said}">${parts.join('')}</div>`,
    `<ul class="verdicts">${lines.join('')}</ul>`,
  ].join('')
}

/** The signs of the verdicts, each explained once. */
function verdictKey(): string {
  const signs = VERDICTS.map((one) => `<li>${verdictSign(one, false)} ${one}</li>`)
  return `<ul class="key" aria-label="${FIRST_WORDS.verdicts}">${signs.join('')}</ul>`
}

function eventList(index: DossierIndex, view: View): string {
  const anchors = new Anchors(view)
  const lines = chiefEvents(index, view.reading).map((event) =>
    eventOf(index, anchors, event, view),
  )
  const { length } = index.dossier.incidents
  const all =
    lines.length < length
      ? `<a class="all" href="#${escapeMarkup(anchors.events())}">${FIRST_SIGHT.all(length)}</a>`
      : ''
  return `<ul class="events" aria-label="${FIRST_SIGHT.chief}">${lines.join('')}</ul>${all}`
}

function eventOf(
  index: DossierIndex,
  anchors: Anchors,
  { reference, family, verdict, when, title, other }: EventLine,
  { reading }: View,
): string {
  const rest =
    other === null
      ? ''
      : ` <span class="other">${escapeMarkup(FIRST_SIGHT.other[reading](other))}</span>`
  return `<li>${kindSign(family, isSure(verdict))}<span class="when">${escapeMarkup(when ?? FIRST_SIGHT.undated)}</span><span class="what">${recordLink(index, anchors, reference, title)} ${verdictSign(verdict, true)}${rest}</span></li>`
}
