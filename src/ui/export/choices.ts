/** What can be exported and in which formats; the choices of the dialog as one value. */
import { FORMAT_TABLE, FORMATS, type Format } from '../../export/formats.ts'
import type { Scope } from '../../export/job.ts'
import type { Marking } from '../../model/schema/dossier.ts'
import type { View } from '../../view/view.ts'

export const WHATS = ['view', 'slide', 'briefing', 'records'] as const
export type What = (typeof WHATS)[number]

export const SCALES = [1, 2, 3, 4] as const

export interface ExportChoices {
  what: What
  format: Format
  marking: Marking
  notes: boolean
  scale: number
  /** Id of the step, where one is exported. */
  slide: string
}

/** Pictures hold one View; data hold records; what holds a briefing holds a View or a step of it too. */
export function formatsOf(what: What): Format[] {
  return FORMATS.filter((format) => {
    const { holds } = FORMAT_TABLE[format]
    if (what === 'records') return holds === 'records'
    return holds === 'briefing' || (holds === 'view' && what !== 'briefing')
  })
}

/** `view` as it is released, where a View is exported. */
export function scopeOf({ what, slide }: ExportChoices, view: View | null): Scope {
  if (view !== null) return { what: 'view', view }
  return what === 'slide' ? { what, id: slide } : { what: 'briefing' }
}

/** `kazakhstan-2011-view-tlp-clear.png`: the marking is read before the file is opened. */
export function fileName(dossier: string, { what, slide, marking, format }: ExportChoices): string {
  const part = what === 'slide' ? slide : what
  return `${dossier}-${part}-tlp-${marking}.${FORMAT_TABLE[format].extension}`
}
