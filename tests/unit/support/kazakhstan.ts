/** The first dossier as the application holds it, compiled once a test file. */
import { compileFolder } from '../../../src/cli/compile-folder.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'

/** @throws with all problems when the dossier does not hold together. */
export async function kazakhstan(): Promise<DossierIndex> {
  const found = await compileFolder('data/kazakhstan-2011')
  if (found?.compiled.ok !== true) {
    throw new Error(JSON.stringify(found?.compiled ?? 'no such folder', null, 2))
  }
  return new DossierIndex(found.compiled.dossier)
}
