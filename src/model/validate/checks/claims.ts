/** Claims: their number and paragraph, where they are shown, and what their findings may say. */
import { CLAIM_PROBLEMS } from '../../../words/problems/claims.ts'
import type { DiagnosticText } from '../../../words/problems/diagnostic-text.ts'
import { RECORD_PROBLEMS } from '../../../words/problems/records.ts'
import type { Problem } from '../../problem.ts'
import type { Claim } from '../../schema/dossier.ts'
import { drawnClaims } from '../drawn.ts'
import type { KnownOrigins } from '../../origins.ts'
import { repeated } from '../../repeated.ts'
import { lackOf } from '../../verdict-rule.ts'
import { byId, problemIn, type Entry, type Collections } from '../collections.ts'

export function checkClaims(collections: Collections): Problem[] {
  const isDrawn = drawnClaims(collections)
  const linked = linksOf(collections)
  const claims = byId(collections.claims)
  const known = knownOf(collections)
  const paragraphs = collections.meta?.value.article.paragraphs ?? null
  return [
    ...collections.claims.entries.flatMap((entry) => [
      ...paragraphProblems(entry, paragraphs),
      ...(entry.value.shown === 'map' && !isDrawn(entry.value) ? [notShown(entry)] : []),
      ...(linked === null ? [] : notInText(entry, linked)),
      ...findingProblems(entry, claims, known),
    ]),
    ...repeatedFindings(collections),
    ...untold(collections),
  ]
}

function paragraphProblems(entry: Entry<Claim>, paragraphs: number | null): Problem[] {
  const { id, paragraph } = entry.value
  const number = Number(paragraph.slice(1))
  const say = (said: DiagnosticText) => [
    problemIn(entry, ['paragraph'], { code: 'claim-paragraph', ...said }),
  ]
  const [ofId = ''] = id.split('.')
  if (ofId !== String(number)) {
    return say(CLAIM_PROBLEMS.otherParagraph(id, paragraph, ofId, number))
  }
  return paragraphs !== null && (number > paragraphs || number < 1)
    ? say(RECORD_PROBLEMS.noParagraph(paragraph, paragraphs))
    : []
}

function notShown(entry: Entry<Claim>): Problem {
  return problemIn(entry, ['shown'], {
    code: 'claim-not-shown',
    ...CLAIM_PROBLEMS.notOnMap(entry.value.id),
  })
}

function notInText(entry: Entry<Claim>, linked: ReadonlySet<string>): Problem[] {
  const { id, shown } = entry.value
  if (shown === 'map' || shown.as !== 'text' || linked.has(`claim:${id}`)) return []
  return [
    problemIn(entry, ['shown'], {
      code: 'claim-not-in-text',
      ...CLAIM_PROBLEMS.notInText(id),
    }),
  ]
}

/** Null when there is no text that could be read. */
function linksOf(collections: Collections): ReadonlySet<string> | null {
  if (collections.sections.ids === null) return null
  const links = collections.sections.entries.flatMap(({ value }) =>
    value.passages.flatMap(({ inlines }) =>
      inlines.flatMap((one) => (one.type === 'link' ? [one.to] : [])),
    ),
  )
  return new Set(links)
}

function findingProblems(
  entry: Entry<Claim>,
  claims: ReadonlyMap<string, Claim>,
  known: KnownOrigins | null,
): Problem[] {
  return (entry.value.findings ?? []).flatMap((finding, index) => {
    const sourceless =
      finding.evidence.length > 0 || finding.changes === undefined
        ? []
        : [
            problemIn(entry, ['findings', index, 'changes'], {
              code: 'finding-sources',
              ...CLAIM_PROBLEMS.findingWithoutSource(finding.id),
            }),
          ]
    if (known === null) return sourceless
    const lacks = [entry.value.id, ...(finding.also ?? [])].flatMap((id) => {
      const claim = claims.get(id)
      return claim === undefined ? [] : (lackOf(claim, finding, known) ?? [])
    })
    return [
      ...sourceless,
      ...lacks.map((lack) =>
        problemIn(entry, ['findings', index, 'verdict'], { code: 'verdict', ...lack }),
      ),
    ]
  })
}

function repeatedFindings(collections: Collections): Problem[] {
  const findings = collections.claims.entries.flatMap((entry) =>
    (entry.value.findings ?? []).map(({ id }, index) => ({ entry, id, index })),
  )
  return repeated(findings, ({ id }) => id).map(({ item: { entry, id, index }, before }) =>
    problemIn(entry, ['findings', index, 'id'], {
      code: 'duplicate-id',
      ...CLAIM_PROBLEMS.repeatedFinding(id, before.entry.value.id),
    }),
  )
}

/** Every incident is asserted by a claim: nothing else says when and where it was. */
function untold(collections: Collections): Problem[] {
  if (collections.claims.ids === null) return []
  const whole = collections.claims.entries.length === collections.claims.ids.size
  const told = new Set(collections.claims.entries.map(({ value }) => value.tells))
  // A name that leads nowhere is told already, and may be meant for the one that is untold.
  const astray = [...told].some(
    (id) => id !== undefined && collections.incidents.ids?.has(id) === false,
  )
  if (astray) return []
  return collections.incidents.entries.flatMap((entry) =>
    // A claim that is broken may be the one that tells it.
    told.has(entry.value.id) || !whole
      ? []
      : [
          problemIn(entry, ['id'], {
            code: 'incident-untold',
            ...CLAIM_PROBLEMS.untoldIncident(entry.value.id),
          }),
        ],
  )
}

/** Null where a list that the verdicts rest on cannot be read whole: what is broken in it is told already. */
function knownOf({ meta, sources }: Collections): KnownOrigins | null {
  if (meta === null || sources.ids?.size !== sources.entries.length) return null
  return { sources: byId(sources), article: meta.value.article.source }
}
