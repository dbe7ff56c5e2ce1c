/** The dossier that the site is built from, from the project's root. */
export const DOSSIER_FOLDER = 'data/kazakhstan-2011'
