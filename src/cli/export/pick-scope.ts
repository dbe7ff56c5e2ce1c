/** What of a released dossier is exported: a View by its address, a slide by its id, or all of it. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import { layerCatalogue } from '../../domain/layer-catalogue.ts'
import type { FormatEntry } from '../../export/formats.ts'
import type { Scope } from '../../export/job.ts'
import type { Dossier } from '../../model/schema/dossier.ts'
import { nearest } from '../../model/validate/nearest.ts'
import { defaultView } from '../../view/defaults.ts'
import { knownOf } from '../../view/known.ts'
import { viewFromFragment, type Dropped } from '../../view/read-url.ts'
import type { View } from '../../view/view.ts'
import { WrongOptions } from '../wrong-options.ts'
import type { ExportOptions } from './read-options.ts'

/** As a wide window on paper opens it: what a link leaves out is taken so. */
function openingView(index: DossierIndex): View {
  const layers = layerCatalogue(index).map((one) => one.id)
  return defaultView(index.dossier, layers, { theme: 'paper', tall: true })
}

const WHY: Readonly<Record<Dropped['why'], string>> = {
  unknown: 'is no part of a View',
  unreadable: 'cannot be read',
  missing: 'is not in the dossier, or not for this audience',
  version: 'is a version of addresses that is not known',
  repeated: 'gave way to another value of the same part',
}

function viewOf(index: DossierIndex, address: string): View {
  const hash = address.indexOf('#')
  const fragment = hash < 0 ? address : address.slice(hash + 1)
  if (!fragment.includes('='))
    throw new WrongOptions(`--view ${address}: give the address of a View, or what follows its #`)
  const { view, dropped } = viewFromFragment(fragment, openingView(index), knownOf(index))
  if (dropped.length > 0) {
    const parts = dropped.map(({ key, value, why }) => `${key}=${value} ${WHY[why]}`)
    throw new WrongOptions(`--view cannot be shown: ${parts.join('; ')}`)
  }
  return { ...view, present: null, chrome: 'full' }
}

function slideOf({ briefing }: Dossier, id: string): string {
  const known = ['opening', ...(briefing?.steps ?? []).map((step) => step.id), 'closing']
  if (known.includes(id)) return id
  const near = nearest(id, known)
  const hint = near === null ? `there are ${known.join(', ')}` : `did you mean ${near}?`
  throw new WrongOptions(`--step ${id} is no step that can be exported: ${hint}`)
}

/** @throws WrongOptions */
export function pickScope(
  dossier: Dossier,
  { view, step }: ExportOptions,
  holds: FormatEntry['holds'],
): Scope {
  if (step !== null) return { what: 'slide', id: slideOf(dossier, step) }
  const index = new DossierIndex(dossier)
  if (view !== null) return { what: 'view', view: viewOf(index, view) }
  return holds === 'view' ? { what: 'view', view: openingView(index) } : { what: 'briefing' }
}
