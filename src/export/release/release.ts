/** What an audience may have of a dossier: everything above its marking is taken out, and named. */
import type { Boundaries } from '../../domain/boundaries.ts'
import { DossierIndex } from '../../domain/dossier-index.ts'
import { layerCatalogue } from '../../domain/layer-catalogue.ts'
import { titleOf } from '../../domain/titles.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'
import { stepViewOf } from '../../view/step-view.ts'
import type { View } from '../../view/view.ts'
import { FORMAT_TABLE, hasNotes, type Format } from '../formats.ts'
import type { Scope } from '../job.ts'
import { releasedBounds } from './bounds.ts'
import { cutBriefing } from './briefing.ts'
import { cutClaims } from './claims.ts'
import { isGone, stamped, without, type Cut, type Gone } from './cut.ts'
import { cutDocuments } from './documents.ts'
import { cutFactors } from './factors.ts'
import { cutJudgements } from './judgements.ts'
import { goneOf } from './gone.ts'
import { cutIncidents } from './incidents.ts'
import { hiddenAreas, hiddenSpots } from './hidden-spots.ts'
import { isAbove } from './levels.ts'
import type { LeftOut } from './left-out.ts'
import { orphansOf } from './orphans.ts'
import { coarseOf, cutPlaces } from './places.ts'
import { cutRoutes } from './routes.ts'
import { reshown } from './shown.ts'
import { cutNames, cutText } from './text.ts'
import { cutViews, viewCutter } from './views.ts'
import { hiddenSpans } from './windows.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

export interface Released {
  dossier: Dossier
  leftOut: readonly LeftOut[]
  /** A View on somebody's screen, as the audience may have it: it may name what is gone, or be centred on it. */
  releaseView: (view: View) => { view: View; leftOut: readonly LeftOut[] }
}

/** Formats that say which documents there are; a page holds them all. */
const NAME_DOCUMENTS: ReadonlySet<Format> = new Set(['pdf', 'csv', 'geojson', 'kml'])

/** What is told of one file: that it lacks what it would never have held is no loss. */
export function leftOutOf(
  { leftOut }: Pick<Released, 'leftOut'>,
  format: Format,
  scope: Scope,
): readonly LeftOut[] {
  // A page holds the whole dossier, whatever it opens with.
  if (format === 'html') return leftOut
  const { holds } = FORMAT_TABLE[format]
  const hasSlides = holds !== 'records' && scope.what !== 'view'
  return leftOut.filter(({ what }) => {
    const [kind, slide] = what.split(':')
    if (kind === 'briefing') return hasSlides
    if (kind === 'document') return NAME_DOCUMENTS.has(format)
    if (kind !== 'step' && kind !== 'notes') return true
    if (!hasSlides || (kind === 'notes' && !hasNotes(format, scope.what))) return false
    return scope.what !== 'slide' || slide === scope.id
  })
}

export interface ReleaseOptions {
  /** Keeps the notes that the marking allows; usually a release has none. */
  notes: boolean
  /** Where the middle of a province is: without them, lines to a place that is made coarser are left out. */
  boundaries?: Boundaries
}

/** @throws ReleaseRefused when nothing, or not even the title, may be released. */
export type Release = (dossier: Dossier, marking: Marking, options: ReleaseOptions) => Released

/** The message says what to do. */
export class ReleaseRefused extends Error {
  override name = 'ReleaseRefused'
}

export const release: Release = (dossier, limit, options) => {
  const { boundaries } = options
  const { meta } = dossier
  const whole = meta.marking
  const index = new DossierIndex(dossier)
  const leftOut: LeftOut[] = []
  const coarse = coarseOf(dossier, limit, boundaries)
  const gone = goneOf(dossier, limit, coarse)
  const cut: Cut = {
    limit,
    whole,
    gone,
    coarse,
    titleOf: (reference) => titleOf(index, reference),
    tell: (one) => leftOut.push(one),
  }
  refuseWhole(cut, dossier)
  addOrphans(cut, gone, dossier, options)
  for (const [what, { marking, why }] of gone) {
    cut.tell({ what, title: cut.titleOf(what), why, marking })
  }
  const kept = cutRecords(cut, dossier, options)
  if (isEmpty(kept)) throw new ReleaseRefused(RELEASE_WORDS.nothing(limit))
  const shown = { ...kept, claims: reshown(kept) }
  const hidden = {
    spots: hiddenSpots(cut, dossier),
    spans: hiddenSpans(dossier, shown),
    boundaries,
  }
  const bounds = releasedBounds({ ...shown, meta }, hidden.spots, boundaries)
  if (bounds !== meta.bounds)
    cut.tell({ what: 'bounds', title: RELEASE_WORDS.bounds, why: 'position', marking: limit })
  const framed = { ...shown, meta: { ...shown.meta, bounds } }
  const views = viewCutter(framed, hidden, limit)
  return {
    dossier:
      framed.briefing === undefined
        ? framed
        : { ...framed, briefing: cutViews(framed.briefing, views.cut, cut.tell) },
    leftOut,
    releaseView: (view) => {
      const told: LeftOut[] = []
      const text = views.cut(stepViewOf(view), 'view', RELEASE_WORDS.thisView, (one) => {
        told.push(one)
      })
      return { view: views.read(text), leftOut: told }
    },
  }
}

/** Until what is left speaks of all that is left. */
function addOrphans(
  cut: Cut,
  gone: Map<string, Gone>,
  dossier: Dossier,
  options: ReleaseOptions,
): void {
  const quiet = { ...cut, tell: () => undefined }
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    const kept = cutRecords(quiet, dossier, options)
    for (const [what, one] of orphansOf(cut, dossier, kept)) gone.set(what, one)
  }
}

/** Without a title and the article that it is about there is no dossier. */
function refuseWhole(cut: Cut, { meta }: Dossier): void {
  const title = meta.titleMarking ?? meta.marking
  if (isAbove(title, cut.limit))
    throw new ReleaseRefused(RELEASE_WORDS.titleAbove(title, cut.limit))
  if (isGone(cut, 'source', meta.article.source))
    throw new ReleaseRefused(RELEASE_WORDS.articleAbove(meta.article.source, cut.limit))
}

function cutRecords(cut: Cut, dossier: Dossier, { notes, boundaries }: ReleaseOptions): Dossier {
  const stays = (kind: string) => (one: { id: string }) => !isGone(cut, kind, one.id)
  const places = cutPlaces(cut, dossier.places.features)
  const areas = hiddenAreas(hiddenSpots(cut, dossier), boundaries)
  const briefing = dossier.briefing && cutBriefing(cut, dossier.briefing, dossier.meta, notes)
  const kept: Dossier = {
    ...without(dossier, 'briefing', 'names', 'judgements', 'documents', 'files'),
    meta: { ...without(dossier.meta, 'titleMarking'), marking: cut.limit },
    sources: dossier.sources.filter(stays('source')).map((one) => stamped(cut, one)),
    claims: cutClaims(cut, dossier),
    actors: dossier.actors.filter(stays('actor')).map((one) => stamped(cut, one)),
    incidents: cutIncidents(cut, dossier.incidents),
    factors: cutFactors(cut, dossier.factors),
    ...(dossier.judgements === undefined
      ? {}
      : { judgements: cutJudgements(cut, dossier.judgements) }),
    places: { ...dossier.places, features: places },
    routes: { ...dossier.routes, features: cutRoutes(cut, dossier.routes.features, areas) },
    ...cutDocuments(cut, dossier),
    ...(dossier.names === undefined ? {} : { names: cutNames(cut, dossier.names) }),
    text: cutText(cut, dossier.text),
    ...(briefing ? { briefing } : {}),
  }
  const chief = kept.meta.chief?.filter((id) => !isGone(cut, 'incident', id)) ?? []
  const layers = new Set(layerCatalogue(new DossierIndex(kept)).map(({ id }) => id))
  return {
    ...kept,
    meta: {
      ...without(kept.meta, 'chief'),
      ...(chief.length > 0 ? { chief } : {}),
      layers: kept.meta.layers.filter((id) => layers.has(id)),
    },
  }
}

/** The article's own source is not by itself something to hand out. */
function isEmpty({ claims, incidents, factors, actors, places, routes, text, briefing }: Dossier) {
  const lists = [claims, incidents, factors, actors, places.features, routes.features, text]
  return lists.every((list) => list.length === 0) && (briefing?.steps.length ?? 0) === 0
}
