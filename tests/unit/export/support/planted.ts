/** The minimal dossier with a whole record of every kind at each marking, and unique words in all of their fields. */
import { compileDossier } from '../../../../src/model/compile.ts'
import type { Dossier, DossierDocument, Marking } from '../../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../../src/model/schema/vocabulary.ts'
import { minimalFiles } from '../../model/support/dossiers.ts'
import { plantedFile, plantedRecords } from './planted-records.ts'
import { plantedSteps } from './planted-steps.ts'
import { Words } from './words.ts'

export interface Planted {
  dossier: Dossier
  words: Words
  /** Ids of the records at each marking. */
  ids: Readonly<Record<Marking, ReturnType<typeof plantedRecords>['ids']>>
}

export function plantedDossier(): Planted {
  const compiled = compileDossier(minimalFiles(), null)
  if (!compiled.ok) throw new Error('the minimal dossier is broken')
  const { dossier } = compiled
  const words = new Words()
  const [clear, green, amber, red] = MARKINGS.map((marking) => plantedRecords(words, marking))
  if (!clear || !green || !amber || !red) throw new Error('there are four markings')
  const all = [clear, green, amber, red]
  // What is clear names all of what is not, wherever one record can name another.
  const higher = [green, amber, red]
  const [told] = dossier.claims
  if (told === undefined) throw new Error('the minimal dossier has no claim')
  for (const [at, { ids }] of higher.entries()) {
    const marking = MARKINGS[at + 1] ?? 'red'
    clear.claim.about.push(`incident:${ids.record}`, `actor:${ids.record}`, `claim:${ids.claim}`)
    clear.claim.places.push(ids.record)
    clear.claim.actors?.push({ actor: ids.record, role: 'observer' })
    // With one of them hidden none is told.
    told.informants = [...(told.informants ?? []), ids.origin]
    for (const { changes, evidence, also } of clear.claim.findings ?? []) {
      changes?.actors?.push({ actor: ids.record, role: 'observer' })
      changes?.places?.push({ place: ids.record, precision: 'city' })
      evidence.push({
        source: ids.source,
        stance: 'supports',
        credibility: 3,
        where: words.plain(marking, 'where of a source'),
      })
      also?.push(ids.claim)
    }
    clear.judgement.basis.push(ids.claim)
    clear.document.about.push(`incident:${ids.record}`)
    clear.incident.related?.push(`route:${ids.record}`)
    clear.factor.places.push({ place: ids.record, precision: 'city' })
    clear.factor.routes.push(ids.record)
    clear.region.properties.members?.push(ids.record)
  }
  const planted: Dossier = {
    ...dossier,
    meta: {
      ...dossier.meta,
      layers: [...dossier.meta.layers, ...all.map((one) => `factor:${one.ids.record}`)],
    },
    sources: [...dossier.sources, ...all.map((one) => one.source)],
    claims: [...dossier.claims, ...all.map((one) => one.claim)],
    actors: [...dossier.actors, ...all.map((one) => one.actor)],
    incidents: [...dossier.incidents, ...all.map((one) => one.incident)],
    factors: [...dossier.factors, ...all.map((one) => one.factor)],
    places: {
      ...dossier.places,
      features: [...dossier.places.features, ...all.flatMap((one) => [one.place, one.region])],
    },
    routes: {
      ...dossier.routes,
      features: [...dossier.routes.features, ...all.map((one) => one.route)],
    },
    judgements: all.map((one) => one.judgement),
    documents: all.map((one) => one.document),
    files: all.map((one) => one.file),
    names: all.map((one) => one.name),
    text: [
      ...dossier.text,
      { id: 'planted', title: 'Planted', passages: all.map((one) => one.passage) },
    ],
  }
  const ids = { clear: clear.ids, green: green.ids, amber: amber.ids, red: red.ids }
  plantParts(planted, words, ids)
  return { dossier: { ...planted, briefing: plantedSteps(words, ids) }, words, ids }
}

/** Parts of clear records that are marked higher than the record, or that rest on a source that is. */
function plantParts(
  { claims, factors, judgements = [], routes, places, documents = [], files = [] }: Dossier,
  words: Words,
  ids: Planted['ids'],
) {
  const of = <T extends { id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((one) => one.id === id)
    if (found === undefined) throw new Error(`there is no ${id}`)
    return found
  }
  const claim = of(claims, ids.clear.claim)
  const factor = of(factors, ids.clear.record)
  const route = of(routes.features, ids.clear.record)
  for (const marking of ['green', 'amber', 'red'] as const) {
    const say = (where: string) => words.plain(marking, where)
    const number = String(MARKINGS.indexOf(marking))
    const [base] = claim.findings ?? []
    if (base === undefined) throw new Error('the clear claim has no finding')
    const { source } = ids[marking]
    claim.findings?.push(
      { ...base, id: `F9${number}`, says: say('finding.says'), marking },
      {
        ...base,
        id: `F8${number}`,
        says: say('finding of a source'),
        evidence: [{ source, stance: 'supports', credibility: 2 }],
      },
      {
        ...base,
        id: `F6${number}`,
        verdict: 'contradicted',
        says: say('finding whose verdict a source bears'),
        evidence: [
          { source: 'S1', stance: 'qualifies', credibility: 2 },
          { source, stance: 'contradicts', credibility: 2, where: say('where it contradicts') },
        ],
      },
    )
    of(judgements, ids.clear.record).against.push(
      { says: say('against.says'), sources: ['S1'], marking },
      { says: say('against of a source'), sources: [ids[marking].source] },
    )
    factor.supports.push(
      { says: say('argument.says'), sources: ['S1'], marking },
      { says: say('argument of a source'), sources: [ids[marking].source] },
    )
    const [indicator] = factor.indicators
    const [value] = indicator?.values ?? []
    if (indicator === undefined || value === undefined) throw new Error('no indicator')
    factor.indicators.push({
      ...indicator,
      id: say('indicator.id'),
      title: say('indicator.title'),
      marking,
    })
    indicator.values.push({
      ...value,
      label: say('value.label'),
      note: say('value.note'),
      marking,
    })
    indicator.values.push({
      ...value,
      label: say('label of a value of a source'),
      note: say('value of a source'),
      sources: [ids[marking].source],
    })
    const document = (where: string, rest: Partial<DossierDocument>): DossierDocument => {
      const id = say(`document ${where}`)
      const shown = { title: say('document.title'), credit: 'Nobody', licence: 'MIT' }
      return {
        id,
        file: `${id}.png`,
        kind: 'document',
        sources: ['S1'],
        about: ['claim:1.1'],
        ...shown,
        ...rest,
      }
    }
    const more = [
      document('of a source', { sources: ['S1', source] }),
      document('about what is gone', { about: [`incident:${ids[marking].record}`] }),
    ]
    documents.push(...more)
    files.push(...more.map(({ file }) => plantedFile(file)))
    const [leg] = route.properties.legs
    const [line] = route.geometry.coordinates
    if (leg === undefined || line === undefined) throw new Error('no leg')
    route.properties.legs.push({ ...leg, note: say('leg.note'), marking })
    route.geometry.coordinates.push(line)
  }
  const [finding] = of(claims, '1.1').findings ?? []
  if (finding === undefined) throw new Error('the claim on the bombing has no finding')
  Object.assign(finding, {
    says: words.plain('amber', 'finding.says of an open claim'),
    changes: { ...finding.changes, title: words.plain('amber', 'finding.title') },
    marking: 'amber',
  } satisfies Partial<typeof finding>)
  const [longitude, latitude] = [
    words.degree('amber', 'exact longitude', 53),
    words.degree('amber', 'exact latitude', 48),
  ]
  places.features.push({
    type: 'Feature',
    id: 'the-farm',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      names: { en: 'The farm' },
      kind: 'village',
      role: 'named',
      country: 'KZ',
      within: 'KZ-ATY',
      coordinates: words.plain('amber', 'place.coordinates'),
      note: words.plain('amber', 'place.note of a coarse place'),
      exactFrom: 'amber',
    },
  })
  const about = { about: ['place:the-farm', 'claim:1.1'], sources: ['S1'] }
  const id = words.plain('amber', 'document about a coarse place')
  const shown = { title: words.plain('amber', 'document.title'), credit: 'Nobody', licence: 'MIT' }
  documents.push({ id, file: `${id}.png`, kind: 'document', ...about, ...shown })
  files.push(plantedFile(`${id}.png`))
  claim.places.push({ place: 'the-farm', precision: 'city' })
  claim.findings?.[0]?.changes?.places?.push({ place: 'the-farm', precision: 'city' })
  const end = [longitude, latitude]
  route.properties.legs.push({
    from: 'atyrau',
    to: 'the-farm',
    certainty: 'documented',
    sources: ['S2'],
  })
  route.geometry.coordinates.push([[51.92, 47.11], [52.5, 47.6], end])
}
