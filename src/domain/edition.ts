/** What one audience has of a dossier: what is made of it in a browser stays with that audience. */
import type { DossierMeta } from '../model/schema/dossier.ts'

/** `kazakhstan-2011 clear`: releases of one dossier keep its id, and may stand on one site or disk. */
export const editionOf = ({ id, marking }: Pick<DossierMeta, 'id' | 'marking'>): string =>
  `${id} ${marking}`
