/** What is wrong with the layers that `dossier.yaml` shows first: the map has those of the legend only. */
import type { Dossier } from '../model/schema/dossier.ts'
import type { LocatedDiagnostic } from '../model/validate/located-diagnostic.ts'
import { listed, meantOr } from '../model/validate/words.ts'
import { DossierIndex } from './dossier-index.ts'
import { layerCatalogue } from './layer-catalogue.ts'

/** Paths are inside `dossier.yaml`. */
export function checkLayers(dossier: Dossier): LocatedDiagnostic[] {
  const known = new Set(layerCatalogue(new DossierIndex(dossier)).map(({ id }) => id))
  return dossier.meta.layers.flatMap((id, at): LocatedDiagnostic[] =>
    known.has(id)
      ? []
      : [
          {
            path: ['layers', at],
            code: 'not-allowed',
            what: `there is no layer "${id}"`,
            mend: meantOr(id, known, `name one of ${listed(known)}`),
          },
        ],
  )
}
