/** Which dossier a site is made of: the folder that a command names, or the only one in `data`. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROJECT } from './project.ts'

/** Where a project's own dossiers stand. */
const DATA = 'data'
/** What makes a folder a dossier. */
const MANIFEST = 'dossier.yaml'

/** Dossiers of the project, from its root, as `data/x`, sorted. */
export function ownDossiers(root = PROJECT): string[] {
  const folder = join(root, DATA)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, MANIFEST)))
    .sort()
    .map((name) => `${DATA}/${name}`)
}

/** A person's own words for a folder start from where they stand, which npm leaves for the project's root. */
export const standing = () => process.env['INIT_CWD'] ?? process.cwd()

/**
 * The folder, absolute, that `named` are the words of; without words the only dossier of the project.
 * @throws where there is no such dossier, or more than one to choose from.
 */
export function pickDossier(named: readonly string[], root = PROJECT): string {
  const [name, ...more] = named
  if (more.length > 0) throw new Error(`name one folder, not ${named.join(' and ')}`)
  if (name !== undefined) {
    const folder = resolve(standing(), name)
    if (existsSync(join(folder, MANIFEST))) return folder
    throw new Error(
      `${name} is no dossier: there is no ${MANIFEST} in it. Name a folder, as ${ownDossiers(root)[0] ?? `${DATA}/x`}`,
    )
  }
  const own = ownDossiers(root)
  const [only, ...others] = own
  if (only === undefined) throw new Error(`there is no dossier in ${DATA}: name a folder`)
  if (others.length > 0)
    throw new Error(`${DATA} has several dossiers: name one of ${own.join(', ')}`)
  return join(root, only)
}
