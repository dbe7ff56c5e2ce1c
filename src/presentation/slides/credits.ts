/** Whom a slide credits: the sources of what is said and drawn on it, by short names with their reliability. */
import { sourcesOfFinding } from '../../model/findings.ts'
import type { Chart } from '../../domain/charts/charts-of.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { focusOf } from '../../domain/facets/focus.ts'
import { itemsOf } from '../../domain/facets/items.ts'
import { isNarrowed, narrowed } from '../../domain/facets/narrow.ts'
import { refer, splitReference } from '../../domain/references.ts'
import { shortPublisher } from '../../words/record/short-publisher.ts'
import type { Claim, Source } from '../../model/schema/dossier.ts'
import type { Slide } from './slides.ts'
import { referencesOf } from './references-of.ts'
import { factorOfView } from './factor-of-view.ts'

/** A publisher as a slide names it, with the letter of its source. */
export interface Credit {
  /** The source that the name leads to: of several by one publisher, the first. */
  id: string
  name: string
  reliability: Source['reliability']
}

type Credited = Pick<Slide, 'words' | 'view'>

/** The article's own first where a claim of it is spoken of, then the most reliable. */
export function creditsOf(index: DossierIndex, slide: Credited): readonly Credit[] {
  const { source: own } = index.dossier.meta.article
  const claims = claimsSaid(index, slide)
  const ids = new Set([
    ...claims.flatMap(({ id }) =>
      index.findingsOf(refer('claim', id)).flatMap(({ finding }) => sourcesOfFinding(finding)),
    ),
    ...sourcesDrawn(index, slide),
  ])
  if (claims.length > 0) ids.add(own)
  return creditsFor(index, ids)
}

/** Each name once, the article's own first. */
function creditsFor(index: DossierIndex, ids: Iterable<string>): readonly Credit[] {
  const { source: own } = index.dossier.meta.article
  const sources = [...ids].flatMap((id) => index.sources.get(id) ?? [])
  const sorted = sources.toSorted(
    (a, b) =>
      Number(b.id === own) - Number(a.id === own) || a.reliability.localeCompare(b.reliability),
  )
  const credits = new Map<string, Credit>()
  for (const { id, publisher, reliability } of sorted) {
    const name = shortPublisher(publisher)
    const key = `${name} ${reliability}`
    if (!credits.has(key)) credits.set(key, { id, name, reliability })
  }
  return [...credits.values()]
}

/** Claims that the words name, and those that tell the incidents that they name or that the step's own choices leave in the light. */
function claimsSaid(index: DossierIndex, slide: Credited): readonly Claim[] {
  const told = [...referencesOf(slide), ...incidentsInFocus(index, slide)]
  return [
    ...new Set(
      told.flatMap((reference): readonly Claim[] => {
        const { kind, id } = splitReference(reference) ?? { kind: null, id: '' }
        if (kind === 'claim') return [index.claims.get(id) ?? []].flat()
        return kind === 'incident' ? index.claimsTelling(id) : []
      }),
    ),
  ]
}

/** As other sources have them: as the note told them they are its own. None where nothing is narrowed, since a foot that names all says nothing. */
function incidentsInFocus(index: DossierIndex, { view }: Credited): string[] {
  if (view.reading === 'told' || !view.layers.includes('incidents')) return []
  if (view.selection !== null || !isNarrowed(view)) return []
  const items = itemsOf(index, view.reading)
  const focus = focusOf(index, narrowed(items, view))
  return index.toldIncidents.map(({ id }) => refer('incident', id)).filter((one) => focus.has(one))
}

/** Of the factor that the step is about, and of routes and sources that its words name. */
function sourcesDrawn(index: DossierIndex, slide: Credited): string[] {
  const factor = factorOfView(index, slide.view)
  const named = referencesOf(slide).flatMap((reference) => {
    const { kind, id } = splitReference(reference) ?? { kind: null, id: '' }
    if (kind === 'source') return [id]
    return kind === 'route'
      ? (index.routes.get(id)?.properties.legs ?? []).flatMap(({ sources }) => sources)
      : []
  })
  const values = (factor?.indicators ?? []).flatMap(({ values }) => values)
  return [...named, ...values.flatMap(({ sources }) => sources)]
}

/** What stands in so many letters, and how many credits are left over; one at the least. */
export function shortened(
  credits: readonly Credit[],
  letters: number,
): { named: readonly Credit[]; more: number } {
  let used = 0
  let count = 0
  for (const credit of credits) {
    used += sayCredit(credit).length + SEPARATOR.length
    if (count > 0 && used > letters) break
    count += 1
  }
  return { named: credits.slice(0, count), more: credits.length - count }
}

/** Whom a chart credits, in one line. */
export const sayCreditsOf = (index: DossierIndex, { sources }: Pick<Chart, 'sources'>): string =>
  creditsFor(index, sources).map(sayCredit).join(SEPARATOR)

export const SEPARATOR = ' · '

/** As `Reuters B`. */
export const sayCredit = ({ name, reliability }: Credit): string => `${name} ${reliability}`
