/** Who says what of which event: sources by their origin against incidents, so that many reports of one witness are seen as one. */
import { originOf, originsOf } from '../../model/origins.ts'
import type { ToldIncident } from '../../model/readings.ts'
import type { Finding, Source } from '../../model/schema/dossier.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { rulingOfIncident, type Ruling } from '../evidence/verdict.ts'
import { groupBy } from '../group-by.ts'
import { refer } from '../references.ts'

export type Stance = Finding['evidence'][number]['stance']

/** What a source has on one event. */
export interface GridCell {
  /** Each once, what speaks against before what speaks for. */
  stances: readonly Stance[]
  /** Ids of the claims that it speaks to. */
  claims: readonly string[]
}

export interface GridColumn {
  incident: ToldIncident
  ruling: Ruling
}

export interface GridRow {
  source: Source
  /** One a column; null where it says nothing. */
  cells: readonly (GridCell | null)[]
}

export interface SourceGrid {
  columns: readonly GridColumn[]
  /** Sources of one origin stand together; only those that speak of some event. */
  groups: readonly { origin: string; rows: readonly GridRow[] }[]
}

const STANCES: readonly Stance[] = ['contradicts', 'qualifies', 'supports']

/** The article's own source and its copies are left out: they are no other source. */
export function sourceGrid(index: DossierIndex): SourceGrid {
  const incidents = index.toldIncidents
  const said = incidents.map((one) => evidenceOn(index, one))
  const rows = index.dossier.sources.flatMap((source): GridRow[] => {
    const cells = said.map((all) => cellOf(all.filter((one) => one.source === source.id)))
    return cells.some((cell) => cell !== null) ? [{ source, cells }] : []
  })
  return {
    columns: incidents.map((incident) => ({ incident, ruling: rulingOfIncident(index, incident) })),
    groups: [...groupBy(rows, ({ source }) => originOf(source))].map(([origin, own]) => ({
      origin,
      rows: own,
    })),
  }
}

interface Said {
  source: string
  stance: Stance
  claim: string
}

function evidenceOn(index: DossierIndex, { id }: ToldIncident): Said[] {
  const known = { sources: index.sources, article: index.dossier.meta.article.source }
  return index.claimsTelling(id).flatMap((claim) =>
    index
      .findingsOf(refer('claim', claim.id))
      .flatMap(({ finding }) => finding.evidence)
      .filter((one) => originsOf([one], known).size > 0)
      .map(({ source, stance }) => ({ source, stance, claim: claim.id })),
  )
}

function cellOf(said: readonly Said[]): GridCell | null {
  if (said.length === 0) return null
  return {
    stances: STANCES.filter((stance) => said.some((one) => one.stance === stance)),
    claims: [...new Set(said.map(({ claim }) => claim))],
  }
}
