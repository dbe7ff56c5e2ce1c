/** Every id that names another record names one that there is. */
import { RECORD_PROBLEMS } from '../../../words/problems/records.ts'
import { sourcesOfFinding } from '../../findings.ts'
import { parseEdtf } from '../../edtf/parse.ts'
import type { Path } from '../../source-file.ts'
import type { Problem } from '../../problem.ts'
import type { ReferenceKind, Whereabouts } from '../../schema/dossier.ts'
import { REFERENCE_KINDS } from '../../schema/vocabulary.ts'
import { edtfDiagnostic } from '../issue-diagnostics.ts'
import { nearest } from '../nearest.ts'
import { problemIn, type Entry, type Collections } from '../collections.ts'

type Kind = Exclude<ReferenceKind, 'date'>

interface Mention {
  entry: Entry<unknown>
  path: Path
  kind: Kind
  id: string
}

const FILE_OF: Record<Kind, string> = {
  claim: 'claims.yaml',
  incident: 'incidents.yaml',
  place: 'places.geojson',
  actor: 'actors.yaml',
  route: 'routes.geojson',
  factor: 'factors.yaml',
  judgement: 'judgements.yaml',
  source: 'sources.yaml',
}

export function checkReferences(collections: Collections): Problem[] {
  const ids: Record<Kind, ReadonlySet<string> | null> = {
    claim: collections.claims.ids,
    incident: collections.incidents.ids,
    place: collections.places.ids,
    actor: collections.actors.ids,
    route: collections.routes.ids,
    factor: collections.factors.ids,
    judgement: collections.judgements.ids ?? new Set(),
    source: collections.sources.ids,
  }
  return [...mentions(collections)].flatMap((mention) =>
    'problem' in mention ? [mention.problem] : dangling(mention, ids),
  )
}

function dangling(mention: Mention, ids: Record<Kind, ReadonlySet<string> | null>): Problem[] {
  const { entry, path, kind, id } = mention
  const known = ids[kind]
  if (known === null || known.has(id)) return []
  const near = nearest(id, known)
  const other = REFERENCE_KINDS.find((one) => one !== 'date' && one !== kind && ids[one]?.has(id))
  const file = FILE_OF[kind]
  const said =
    other !== undefined
      ? RECORD_PROBLEMS.idOfOtherKind(kind, id, other, file)
      : near === null
        ? RECORD_PROBLEMS.unknownId(kind, id, file)
        : RECORD_PROBLEMS.misspeltId(kind, id, near, file)
  return [problemIn(entry, path, { code: 'dangling-reference', ...said })]
}

function* mentions(collections: Collections): Generator<Mention | { problem: Problem }> {
  if (collections.meta !== null) {
    yield {
      entry: collections.meta,
      path: ['article', 'source'],
      kind: 'source',
      id: collections.meta.value.article.source,
    }
    yield* each(collections.meta, ['chief'], 'incident', collections.meta.value.chief ?? [])
  }
  for (const entry of collections.claims.entries) yield* ofClaim(entry)
  for (const entry of collections.incidents.entries) {
    yield* ofReferences(entry, ['related'], entry.value.related ?? [])
  }
  for (const entry of collections.factors.entries) {
    const { places, routes, supports, against, indicators } = entry.value
    yield* ofWhereabouts(entry, ['places'], places)
    yield* each(entry, ['routes'], 'route', routes)
    for (const [key, list] of [
      ['supports', supports],
      ['against', against],
    ] as const) {
      for (const [index, one] of list.entries())
        yield* each(entry, [key, index, 'sources'], 'source', one.sources)
    }
    for (const [index, { values }] of indicators.entries()) {
      const at = ['indicators', index, 'values']
      yield* each(
        entry,
        at,
        'place',
        values.map(({ place }) => place),
        'place',
      )
      for (const [row, value] of values.entries())
        yield* each(entry, [...at, row, 'sources'], 'source', value.sources)
    }
  }
  for (const entry of collections.judgements.entries) {
    const { basis, against, outcome } = entry.value
    yield* each(entry, ['basis'], 'claim', basis)
    for (const [index, { sources }] of against.entries())
      yield* each(entry, ['against', index, 'sources'], 'source', sources)
    yield* each(entry, ['outcome', 'sources'], 'source', outcome?.sources ?? [])
  }
  for (const entry of collections.routes.entries) {
    for (const [index, leg] of entry.value.properties.legs.entries()) {
      const at = ['properties', 'legs', index]
      yield { entry, path: [...at, 'from'], kind: 'place', id: leg.from }
      yield { entry, path: [...at, 'to'], kind: 'place', id: leg.to }
      yield* each(entry, [...at, 'sources'], 'source', leg.sources)
    }
  }
  for (const entry of collections.documents.entries) {
    yield* ofReferences(entry, ['about'], entry.value.about)
    yield* each(entry, ['sources'], 'source', entry.value.sources)
  }
  for (const entry of collections.names.entries) {
    const { record } = entry.value
    if (record !== undefined) yield* ofReference(entry, ['record'], record)
  }
  for (const entry of collections.sections.entries) {
    for (const [passage, { inlines }] of entry.value.passages.entries()) {
      for (const [index, inline] of inlines.entries()) {
        if (inline.type === 'link')
          yield* ofReference(entry, ['passages', passage, 'inlines', index], inline.to)
      }
    }
  }
}

function* ofClaim(
  entry: Collections['claims']['entries'][number],
): Generator<Mention | { problem: Problem }> {
  const { places, tells, actors = [], about, findings = [] } = entry.value
  for (const [index, place] of places.entries()) {
    const path = typeof place === 'string' ? ['places', index] : ['places', index, 'place']
    yield { entry, path, kind: 'place', id: typeof place === 'string' ? place : place.place }
  }
  yield* ofReferences(entry, ['about'], about)
  if (tells !== undefined) yield { entry, path: ['tells'], kind: 'incident', id: tells }
  yield* ofActors(entry, ['actors'], actors)
  for (const [index, finding] of findings.entries()) {
    const { changes, also = [] } = finding
    const at = ['findings', index]
    yield* ofWhereabouts(entry, [...at, 'changes', 'places'], changes?.places ?? [])
    yield* ofActors(entry, [...at, 'changes', 'actors'], changes?.actors ?? [])
    yield* each(entry, [...at, 'evidence'], 'source', sourcesOfFinding(finding), 'source')
    yield* each(entry, [...at, 'also'], 'claim', also)
  }
}

function* each(
  entry: Entry<unknown>,
  path: Path,
  kind: Kind,
  ids: readonly string[],
  key?: string,
): Generator<Mention> {
  for (const [index, id] of ids.entries()) {
    yield { entry, path: key === undefined ? [...path, index] : [...path, index, key], kind, id }
  }
}

function ofWhereabouts(
  entry: Entry<unknown>,
  path: Path,
  list: readonly Whereabouts[],
): Generator<Mention> {
  return each(
    entry,
    path,
    'place',
    list.map(({ place }) => place),
    'place',
  )
}

function ofActors(
  entry: Entry<unknown>,
  path: Path,
  list: readonly { actor: string }[],
): Generator<Mention> {
  return each(
    entry,
    path,
    'actor',
    list.map(({ actor }) => actor),
    'actor',
  )
}

function* ofReferences(entry: Entry<unknown>, path: Path, list: readonly string[]) {
  for (const [index, reference] of list.entries())
    yield* ofReference(entry, [...path, index], reference)
}

function* ofReference(
  entry: Entry<unknown>,
  path: Path,
  reference: string,
): Generator<Mention | { problem: Problem }> {
  const colon = reference.indexOf(':')
  const kind = REFERENCE_KINDS.find((one) => one === reference.slice(0, colon))
  const id = reference.slice(colon + 1)
  if (kind === undefined) return
  if (kind !== 'date') {
    yield { entry, path, kind, id }
    return
  }
  const parsed = parseEdtf(id)
  if (!parsed.ok) yield { problem: problemIn(entry, path, edtfDiagnostic(id, parsed.error)) }
}
