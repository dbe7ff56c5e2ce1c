/** What a dossier's letters ask for once its first map is drawn: faces for the page, for the map's labels, and for what is typed from now on. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { MapHandle } from '../../map/adapter/handle.ts'
import { labelFaces } from './label-faces.ts'
import { bringLetters, followTyping } from './more-letters.ts'

/** Without a list of fonts the machine's own stand in. */
export function bringFirstLetters(index: DossierIndex, map: MapHandle | null): void {
  followTyping()
  void bringLetters(JSON.stringify(index.dossier))
  if (map === null) return
  void labelFaces(index).then(
    (faces) => {
      map.bringFaces(faces)
    },
    () => undefined,
  )
}
