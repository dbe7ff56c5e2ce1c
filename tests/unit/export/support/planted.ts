/** The minimal dossier with a whole record of every kind at each marking, and unique words in all of their fields. */
import { compileDossier } from '../../../../src/model/compile.ts'
import type { Dossier, Marking } from '../../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../../src/model/schema/vocabulary.ts'
import { minimalFiles } from '../../model/support/dossiers.ts'
import { plantedRecords } from './planted-records.ts'
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
  for (const { ids } of higher) {
    clear.claim.about.push(`incident:${ids.record}`, `actor:${ids.record}`, `claim:${ids.claim}`)
    clear.claim.places.push(ids.record)
    clear.incident.actors.push({ actor: ids.record, role: 'observer' })
    clear.incident.told.places.push({ place: ids.record, precision: 'city' })
    clear.incident.told.sources.push(ids.source)
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
  { claims, incidents, factors, routes, places }: Dossier,
  words: Words,
  ids: Planted['ids'],
) {
  const of = <T extends { id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((one) => one.id === id)
    if (found === undefined) throw new Error(`there is no ${id}`)
    return found
  }
  const claim = of(claims, ids.clear.claim)
  const incident = of(incidents, ids.clear.record)
  const factor = of(factors, ids.clear.record)
  const route = of(routes.features, ids.clear.record)
  for (const marking of ['green', 'amber', 'red'] as const) {
    const say = (where: string) => words.plain(marking, where)
    const [base] = claim.disputes ?? []
    if (base === undefined) throw new Error('the clear claim has no dispute')
    claim.disputes?.push(
      { ...base, id: `D9${String(MARKINGS.indexOf(marking))}`, says: say('dispute.says'), marking },
      {
        ...base,
        id: `D8${String(MARKINGS.indexOf(marking))}`,
        says: say('dispute of a source'),
        sources: [ids[marking].source],
      },
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
    const [leg] = route.properties.legs
    const [line] = route.geometry.coordinates
    if (leg === undefined || line === undefined) throw new Error('no leg')
    route.properties.legs.push({ ...leg, note: say('leg.note'), marking })
    route.geometry.coordinates.push(line)
  }
  const checked = of(incidents, 'aktobe-bombing')
  checked.checked = {
    ...checked.told,
    confidence: 'low',
    title: words.plain('amber', 'checked.title'),
    says: words.plain('amber', 'checked.says'),
    marking: 'amber',
  }
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
  incident.told.places.push({ place: 'the-farm', precision: 'city' })
  const end = [longitude, latitude]
  route.properties.legs.push({
    from: 'atyrau',
    to: 'the-farm',
    certainty: 'documented',
    sources: ['S2'],
  })
  route.geometry.coordinates.push([[51.92, 47.11], [52.5, 47.6], end])
}
