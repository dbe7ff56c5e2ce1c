/** One whole record of each kind at a marking: every field that the schemas know is there, each with a word of its own. */
import type {
  Actor,
  Claim,
  DocumentFile,
  DossierDocument,
  Factor,
  Incident,
  Judgement,
  Marking,
  NameMention,
  Passage,
  Place,
  Route,
  Source,
} from '../../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../../src/model/schema/vocabulary.ts'
import type { Words } from './words.ts'

export function plantedRecords(words: Words, marking: Marking) {
  const number = MARKINGS.indexOf(marking) + 1
  const say = (where: string) => words.plain(marking, where)
  const names = (kind: string) => ({
    en: say(`${kind}.names.en`),
    ru: words.cyrillic(marking, `${kind}.names.ru`),
    kk: words.cyrillic(marking, `${kind}.names.kk`),
  })
  const id = say('id')
  const [source, claim] = [say('source.id'), `2.${String(10 + number)}`]
  const origin = say('source.origin')
  const position = [words.degree(marking, 'longitude', 54), words.degree(marking, 'latitude', 47)]
  const outcome = {
    killed: { low: 1, high: 2 },
    injured: { low: 1, high: null },
    arrested: { low: 0, high: 3 },
    note: say('outcome.note'),
  }
  const at = { place: id, precision: 'city' as const, role: 'at' as const }
  const argument = (where: string) => ({ says: say(where), sources: [source], marking })
  return {
    ids: { record: id, source, claim, origin },
    source: {
      id: source,
      title: say('source.title'),
      publisher: say('source.publisher'),
      date: '2011-05',
      url: `https://example.org/${say('source.url')}`,
      identifier: say('source.identifier'),
      reliability: 'B',
      origin,
      accessed: '2011-06-01',
      read: 'excerpt',
      language: 'ru',
      interest: say('source.interest'),
      sha256: String(number).repeat(64),
      archived: `https://archive.example.org/${say('source.archived')}`,
      note: say('source.note'),
      marking,
    } satisfies Source as Source,
    claim: {
      id: claim,
      paragraph: 'P2',
      says: say('claim.says'),
      kind: 'incident',
      date: '2011-05-14',
      dateBasis: say('claim.dateBasis'),
      places: [at],
      precision: 'city',
      hedge: 'none',
      figures: say('claim.figures'),
      outcome: { ...outcome, note: say('claim.outcome.note') },
      actors: [{ actor: id, role: 'suspect' }],
      tells: id,
      about: [`actor:${id}`],
      informants: [origin, say('informant')],
      remark: say('claim.remark'),
      findings: [
        {
          id: `F7${String(number)}`,
          // Whatever is left out beside it, the claim comes out no surer.
          verdict: 'partly corroborated',
          confidence: 'high',
          says: say('finding.says'),
          told: say('finding.told'),
          checked: say('finding.checked'),
          changes: {
            title: say('finding.title'),
            date: '2011-05-17',
            places: [at],
            outcome,
            actors: [{ actor: id, role: 'suspect' }],
            figure: say('finding.figure'),
          },
          evidence: [{ source, stance: 'supports', credibility: 2, where: say('evidence.where') }],
          also: ['1.1'],
          marking,
        },
      ],
      shown: 'map',
      marking,
    } satisfies Claim as Claim,
    actor: {
      id,
      name: names('actor'),
      aliases: [say('actor.aliases')],
      kind: 'group',
      says: say('actor.says'),
      marking,
    } satisfies Actor as Actor,
    incident: {
      id,
      title: say('incident.title'),
      kind: 'bombing',
      related: [`claim:${claim}`],
      marking,
    } satisfies Incident as Incident,
    factor: {
      id,
      title: say('factor.title'),
      short: say('factor.short'),
      kind: 'risk',
      family: 'drugs',
      says: say('factor.says'),
      places: [at],
      routes: [id],
      supports: [argument('factor.supports')],
      against: [argument('factor.against')],
      indicators: [
        {
          id: `${id}-rate`,
          title: say('indicator.title'),
          unit: say('indicator.unit'),
          measures: say('indicator.measures'),
          dataset: say('indicator.dataset'),
          covers: { kind: 'province', countries: ['KZ'] },
          unknown: say('indicator.unknown'),
          values: [
            {
              place: 'atyrau-province',
              date: '2011',
              value: 2,
              low: 1,
              high: 3,
              label: say('value.label'),
              standing: 'about',
              note: say('value.note'),
              sources: [source],
              marking,
            },
          ],
          marking,
        },
      ],
      charts: [
        {
          id: `${id}-chart`,
          title: say('chart.title'),
          unit: say('chart.unit'),
          form: 'bars',
          draws: [{ indicator: `${id}-rate`, times: 2 }],
          unknown: [say('chart.unknown')],
        },
      ],
      marking,
    } satisfies Factor as Factor,
    place: {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: position },
      properties: {
        names: { ...names('place'), local: say('place.names.local') },
        aliases: [say('place.aliases')],
        kind: 'city',
        role: 'named',
        iso: { y2011: say('place.iso'), now: say('place.iso') },
        country: 'KZ',
        within: 'KZ-ATY',
        geonames: 610000 + number,
        rank: 2,
        radiusKm: 3,
        coordinates: say('place.coordinates'),
        note: say('place.note'),
        marking,
        exactFrom: marking,
      },
    } satisfies Place as Place,
    region: {
      type: 'Feature',
      id: `${id}-region`,
      geometry: null,
      properties: {
        names: names('region'),
        kind: 'region',
        role: 'named',
        members: [id, 'KZ-ATY'],
        marking,
      },
    } satisfies Place as Place,
    route: {
      type: 'Feature',
      id,
      geometry: { type: 'MultiLineString', coordinates: [[position, [51.92, 47.11]]] },
      properties: {
        title: say('route.title'),
        kind: 'drugs',
        says: say('route.says'),
        direction: 'forward',
        date: '2011',
        disputed: true,
        unknown: say('route.unknown'),
        legs: [
          {
            from: id,
            to: 'atyrau',
            certainty: 'documented',
            sources: [source],
            note: say('leg.note'),
            marking,
          },
        ],
        marking,
      },
    } satisfies Route as Route,
    judgement: {
      id,
      statement: say('judgement.statement'),
      whose: 'ours',
      likelihood: 'likely',
      confidence: 'moderate',
      horizon: say('judgement.horizon'),
      basis: [claim],
      against: [argument('judgement.against')],
      alternatives: [say('judgement.alternatives')],
      outcome: argument('judgement.outcome'),
      marking,
    } satisfies Judgement as Judgement,
    document: {
      id,
      title: say('document.title'),
      file: `${id}.png`,
      kind: 'picture',
      sources: [source],
      licence: say('document.licence'),
      credit: say('document.credit'),
      caption: say('document.caption'),
      description: say('document.description'),
      date: '2011',
      about: [`factor:${id}`],
      marking,
    } satisfies DossierDocument as DossierDocument,
    file: plantedFile(`${id}.png`),
    name: {
      name: say('name'),
      paragraphs: ['P1'],
      record: `place:${id}`,
      marking,
    } satisfies NameMention,
    passage: {
      id: `planted.${String(number)}`,
      inlines: [
        { type: 'words', text: `${say('passage.words')} `, style: 'plain' },
        { type: 'link', to: `incident:${id}`, text: say('passage.link') },
      ],
    } satisfies Passage as Passage,
  }
}

/** Long enough to be found in a page as base64; its name, which holds a word of its marking, stands in it. */
export const plantedBytes = (name: string): Uint8Array =>
  new TextEncoder().encode(`The file ${name}. `.repeat(12))

export const plantedFile = (file: string): DocumentFile => ({
  file,
  name: `served-${file}`,
  bytes: plantedBytes(`served-${file}`).length,
  width: 20,
  height: 10,
})
