/** What the text links to, at its end: every claim, then each record by kind, so that no link of the page leads nowhere. */
import { sayRuling, sayConfidence } from '../words/record/say-ruling.ts'
import { rulingOf } from '../domain/evidence/verdict.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { readingOf } from '../domain/marks.ts'
import { escapeMarkup } from '../domain/markup.ts'
import { refer, splitReference } from '../domain/references.ts'
import { sayDate } from '../words/record/say-date.ts'
import { titleOf } from '../domain/titles.ts'
import type { Claim } from '../model/schema/dossier.ts'
import { REFERENCE_KINDS } from '../model/schema/vocabulary.ts'
import type { View } from '../view/view.ts'
import { Anchors } from './anchors.ts'
import { recordLink } from './narrative.ts'
import { verdictSign } from './signs.ts'
import { FIRST_WORDS } from '../words/export/first-page.ts'

export function recordLists(index: DossierIndex, view: View): string {
  const anchors = new Anchors(view)
  const { claims } = index.dossier
  const linked = REFERENCE_KINDS.filter((kind) => kind !== 'claim').flatMap((kind) =>
    [...linkedBy(index)].filter((one) => splitReference(one)?.kind === kind),
  )
  return [
    `<h3>${FIRST_WORDS.claims}</h3><ol class="records">`,
    ...claims.map((claim) => claimOf(index, anchors, claim)),
    `</ol><h3 id="${escapeMarkup(anchors.events())}">${FIRST_WORDS.records}</h3><ul class="records">`,
    ...linked.map((one) => recordOf(index, anchors, one, view)),
    '</ul>',
  ].join('')
}

/** References of all links of the page but those to claims, in the order in which they come. */
function linkedBy(index: DossierIndex): ReadonlySet<string> {
  const { text, claims, incidents } = index.dossier
  const inText = text
    .flatMap((section) => section.passages)
    .flatMap((passage) => passage.inlines)
    .flatMap((inline) => (inline.type === 'link' ? inline.to : []))
  const sources = claims
    .flatMap(({ findings = [] }) => findings)
    .flatMap(({ evidence }) => evidence.map(({ source }) => refer('source', source)))
  return new Set([...incidents.map(({ id }) => refer('incident', id)), ...inText, ...sources])
}

function claimOf(index: DossierIndex, anchors: Anchors, claim: Claim): string {
  const reference = refer('claim', claim.id)
  const ruling = rulingOf(index, reference)
  const said = ruling === null ? '' : ` ${verdictSign(ruling.verdict, false)} ${ruling.verdict}`
  const head = FIRST_WORDS.claim(claim.id, claim.paragraph.slice(1))
  return itemOf(anchors, reference, head, `${escapeMarkup(claim.says)}<i>${said}</i>`)
}

function recordOf(
  index: DossierIndex,
  anchors: Anchors,
  reference: string,
  { reading }: View,
): string {
  const title = titleOf(index, reference, reading)
  return itemOf(anchors, reference, title, detailsOf(index, anchors, reference, reading))
}

function detailsOf(
  index: DossierIndex,
  anchors: Anchors,
  reference: string,
  reading: View['reading'],
): string {
  const found = index.record(reference)
  switch (found?.kind) {
    case 'incident': {
      const { date } = readingOf(found.record, reading)
      const ruling = rulingOf(index, reference)
      const claims = index.claimsTelling(found.record.id).map(({ id }) => refer('claim', id))
      return [
        ...(date === undefined ? [] : [escapeMarkup(sayDate(date))]),
        ...(ruling === null ? [] : [escapeMarkup(sayRuling(ruling))]),
        ...claims.map((one) => recordLink(index, anchors, one, one.replace('claim:', ''))),
      ].join(' · ')
    }
    case 'source':
      return escapeMarkup(found.record.publisher)
    case 'judgement':
      return found.record.confidence === undefined ? '' : sayConfidence(found.record.confidence)
    case 'claim':
    case 'place':
    case 'actor':
    case 'route':
    case 'factor':
    case 'date':
    case undefined:
      return index
        .claimsAbout(reference)
        .map(({ id }) => recordLink(index, anchors, refer('claim', id), id))
        .join(' · ')
    default:
      return found satisfies never
  }
}

const itemOf = (anchors: Anchors, reference: string, head: string, rest: string) =>
  `<li id="${escapeMarkup(anchors.record(reference))}"><b>${escapeMarkup(head)}</b> ${rest}</li>`
