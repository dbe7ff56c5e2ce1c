/** Every record, passage and layer of a dossier as what can be found. */
import { readPassages } from '../../model/read/passages.ts'
import type { LayerEntry } from '../layer-catalogue.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { kindsOfClaim } from '../families.ts'
import { readingOf } from '../marks.ts'
import type { LocalNames } from '../names.ts'
import { refer } from '../references.ts'
import { FACTOR_KINDS } from '../../words/record/kinds.ts'
import { SEARCH_KINDS } from '../../words/record/search-kinds.ts'
import { sayDate } from '../../words/record/say-date.ts'
import { titleOf } from '../titles.ts'
import type { OtherName, SearchDocument, SearchText } from './document.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

const english = (text: string): OtherName => ({ text, language: 'en' })

const own = (text: string): SearchText => ({ text, against: false })

/** Names in the label languages, the place's own, then aliases; each once. */
function otherNames(names: LocalNames, aliases: readonly string[] = []): OtherName[] {
  const all: OtherName[] = [
    ...(names.ru === undefined ? [] : [{ text: names.ru, language: 'ru' as const }]),
    ...(names.kk === undefined ? [] : [{ text: names.kk, language: 'kk' as const }]),
    ...[names.local, ...aliases].flatMap((text) =>
      text === undefined ? [] : [{ text, language: 'und' as const }],
    ),
  ]
  const first = new Map<string, OtherName>()
  for (const one of all) if (!first.has(one.text)) first.set(one.text, one)
  first.delete(names.en)
  return [...first.values()]
}

export function documentsOf(
  index: DossierIndex,
  layers: readonly LayerEntry[],
  reading: ReadingChoice,
): SearchDocument[] {
  return [
    ...recordDocuments(index, reading),
    ...textDocuments(index),
    ...stepDocuments(index),
    ...layers.map((one): SearchDocument => {
      const factor = index.factors.get(one.id.replace('factor:', ''))
      return {
        group: 'layer',
        id: one.id,
        title: one.title,
        kind: SEARCH_KINDS.layer,
        otherNames: factor === undefined ? [] : [english(factor.title)],
        texts: [],
        toldByText: false,
        weight: one.count,
      }
    }),
  ]
}

function recordDocuments(index: DossierIndex, reading: ReadingChoice): SearchDocument[] {
  const { dossier } = index
  const record = (
    group: 'place' | 'incident' | 'actor' | 'route' | 'factor' | 'source',
    id: string,
    kind: string,
    names: readonly OtherName[],
  ): SearchDocument => {
    const reference = refer(group, id)
    const said =
      group === 'source' ? index.citationsOf(id).length : index.claimsAbout(reference).length
    return {
      group,
      id: reference,
      title: titleOf(index, reference, reading),
      kind,
      otherNames: names,
      texts: [],
      toldByText: false,
      weight: said,
    }
  }
  return [
    ...dossier.places.features.map(({ id, properties: { names, aliases, kind } }) =>
      record('place', id, kind, otherNames(names, aliases)),
    ),
    ...index.toldIncidents.map((one) => {
      const { date } = readingOf(one, reading)
      const shown = titleOf(index, refer('incident', one.id), reading)
      const titles = [one.title, one.checked?.title].filter((title) => title !== undefined)
      return record(
        'incident',
        one.id,
        SEARCH_KINDS.incident(one.kind, date === undefined ? null : sayDate(date)),
        titles.filter((title) => title !== shown).map(english),
      )
    }),
    ...dossier.actors.map((one) =>
      record('actor', one.id, one.kind, otherNames(one.name, one.aliases)),
    ),
    ...dossier.routes.features.map((one) =>
      record('route', one.id, SEARCH_KINDS.route(one.properties.kind), []),
    ),
    ...dossier.factors.map((one) =>
      record('factor', one.id, FACTOR_KINDS[one.kind], [
        english(one.short),
        ...one.indicators.map(({ title }) => english(title)),
      ]),
    ),
    ...dossier.sources.map((one) =>
      record('source', one.id, SEARCH_KINDS.source, [english(one.publisher), english(one.id)]),
    ),
  ]
}

function textDocuments(index: DossierIndex): SearchDocument[] {
  const { claims, text } = index.dossier
  return [
    ...claims.map((one): SearchDocument => {
      const reference = refer('claim', one.id)
      return {
        group: 'claim',
        id: reference,
        title: titleOf(index, reference),
        kind: kindsOfClaim(one).join(', '),
        otherNames: [],
        texts: [
          ...[one.says, one.figures].flatMap((text) => (text === undefined ? [] : own(text))),
          ...(one.findings ?? []).map((finding) => ({
            text: finding.says,
            against: finding.verdict === 'contradicted',
          })),
        ],
        toldByText: true,
        weight: 0,
      }
    }),
    ...(index.dossier.judgements ?? []).map((one): SearchDocument => {
      const reference = refer('judgement', one.id)
      return {
        group: 'judgement',
        id: reference,
        title: one.statement,
        kind: SEARCH_KINDS.judgement[one.whose],
        otherNames: [],
        texts: [
          ...one.against.map(({ says }) => ({ text: says, against: true })),
          ...[...(one.alternatives ?? []), ...(one.outcome ? [one.outcome.says] : [])].map(own),
        ],
        toldByText: false,
        weight: one.basis.length,
      }
    }),
    ...text.flatMap((section) =>
      section.passages.map((passage): SearchDocument => ({
        group: 'passage',
        id: passage.id,
        title: section.title,
        kind: SEARCH_KINDS.passage,
        otherNames: [],
        texts: [own(passage.inlines.map((inline) => inline.text).join(''))],
        toldByText: true,
        weight: 0,
      })),
    ),
  ]
}

/** Steps of the dossier's own briefing; notes are the speaker's and not found. */
function stepDocuments({ dossier }: DossierIndex): SearchDocument[] {
  return (dossier.briefing?.steps ?? []).map(({ id, title, kicker, words }, at) => ({
    group: 'step',
    id,
    title,
    kind: SEARCH_KINDS.step(at + 1),
    otherNames: kicker === undefined ? [] : [english(kicker)],
    texts: words === undefined ? [] : [own(withoutMarks(words))],
    toldByText: true,
    weight: 0,
  }))
}

/** What is read of Markdown, without its marks. */
const withoutMarks = (text: string) =>
  readPassages('words', text)
    .passages.map((inlines) => inlines.map((one) => one.text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
