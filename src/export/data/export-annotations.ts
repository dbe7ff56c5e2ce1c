/** Links of the narrative as W3C Web Annotations (JSON-LD), each with its words and where they stand. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import { sayRuling } from '../../words/record/say-ruling.ts'
import { rulingOf, type Ruling } from '../../domain/evidence/verdict.ts'
import { splitReference } from '../../domain/references.ts'
import { titleOf } from '../../domain/titles.ts'
import type { ReferenceKind, Section } from '../../model/schema/dossier.ts'
import type { Exporter } from '../job.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { codePoints, linksOf, textOfSection, type PlacedLink } from './passage-text.ts'
import { written } from './records.ts'
import { DATA_EXPORT_WORDS } from '../../words/export/data.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Code points of the text before and after, by which a quotation is told from another of the same words. */
const AROUND = 32
const LANGUAGE = 'en'

/** What the words do: they name who, where or when, or lead to what bears them out. */
const PURPOSES: Readonly<Record<ReferenceKind, 'identifying' | 'linking'>> = {
  place: 'identifying',
  actor: 'identifying',
  date: 'identifying',
  incident: 'identifying',
  route: 'identifying',
  factor: 'identifying',
  judgement: 'linking',
  claim: 'linking',
  source: 'linking',
}

/** Parts in the characters that a URN may have. */
const urn = (...parts: readonly string[]) =>
  ['urn:cartouche', ...parts.map((one) => encodeURIComponent(one))].join(':')

interface Place {
  dossier: string
  section: Section
  points: readonly string[]
}

/** The section's own text, so that selectors can be resolved by whoever has this file alone. */
function textAnnotation({ dossier, section }: Place) {
  return {
    id: urn(dossier, 'annotation', section.id),
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      value: textOfSection(section),
      format: 'text/plain',
      language: LANGUAGE,
      purpose: 'describing',
    },
    target: urn(dossier, 'text', section.id),
  }
}

/** How the claim or incident that the words lead to came out. */
const assessment = (ruling: Ruling) => ({
  type: 'TextualBody',
  purpose: 'assessing',
  value: sayRuling(ruling),
  format: 'text/plain',
  language: LANGUAGE,
})

function linkAnnotation(
  index: DossierIndex,
  { dossier, section, points }: Place,
  link: PlacedLink,
) {
  const { id, to, exact, start, end } = link
  const { kind, id: record } = splitReference(to) ?? { kind: 'claim' as const, id: to }
  const purpose = PURPOSES[kind]
  const ruling = rulingOf(index, to)
  const body = {
    type: 'SpecificResource',
    purpose,
    source: { id: urn(dossier, kind, record), label: titleOf(index, to) },
  }
  return {
    id: urn(dossier, 'annotation', id),
    type: 'Annotation',
    motivation: purpose,
    body: ruling === null ? body : [body, assessment(ruling)],
    target: {
      type: 'SpecificResource',
      source: urn(dossier, 'text', section.id),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: points.slice(Math.max(0, start - AROUND), start).join(''),
          suffix: points.slice(end, end + AROUND).join(''),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}

export const exportAnnotations: Exporter = (job) => {
  const index = new DossierIndex(job.dossier)
  const { id: dossier, title, author } = job.dossier.meta
  const items = job.dossier.text.flatMap((section) => {
    const place = { dossier, section, points: codePoints(textOfSection(section)) }
    const links = linksOf(section).map((one) => linkAnnotation(index, place, one))
    return [textAnnotation(place), ...links]
  })
  return written(job, textOf(), items.length)

  function* textOf(): Generator<string> {
    const collection = urn(dossier, 'annotations')
    const page = { id: urn(dossier, 'annotations', '1'), type: 'AnnotationPage', startIndex: 0 }
    const head = JSON.stringify({
      '@context': CONTEXT,
      id: collection,
      type: 'AnnotationCollection',
      label: DATA_EXPORT_WORDS.links(title),
      creator: { id: urn(dossier, 'author'), name: author },
      generated: job.kit.now().toISOString(),
      audience: {
        id: `urn:cartouche:tlp:${job.marking}`,
        type: 'Audience',
        'schema:audienceType': EXPORT_WORDS.marking(job.marking),
      },
      total: items.length,
    })
    const first = JSON.stringify({ ...page, partOf: collection })
    yield `${head.slice(0, -1)},"first":${first.slice(0, -1)},"items":[`
    for (const [at, one] of items.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(one)}`
    yield '\n]}}\n'
  }
}
