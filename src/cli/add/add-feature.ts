/** A feature into a dossier's places or routes: checked with all the rest before a byte is written. */
import { join } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import { listProblems } from '../check.ts'
import { compileFiles, compileFolder, type CompiledFolder } from '../compile-folder.ts'
import { writeText } from '../export/write-whole.ts'
import { fail } from '../wrong-options.ts'
import { idsOf, insertFeature } from './insert-feature.ts'

export type FeatureFile = 'places.geojson' | 'routes.geojson'

/** The message says why nothing was written. */
export class CannotAdd extends Error {}

export interface OpenFolder extends CompiledFolder {
  folder: string
}

/** @throws WrongOptions */
export async function openFolder(folder: string): Promise<OpenFolder> {
  const found = await compileFolder(folder)
  return found === null ? fail(`there is no folder ${folder}`) : { ...found, folder }
}

/** The path of the file. @throws CannotAdd, CannotWrite */
export async function addFeature(
  open: OpenFolder,
  file: FeatureFile,
  feature: { id: string },
): Promise<string> {
  const { folder, files, compiled } = open
  const path = join(folder, file)
  const text = textOf(open, file)
  if (idsOf(text).includes(feature.id))
    throw new CannotAdd(`${path} has the id ${feature.id} already: choose another one with --id`)
  const longer = insertFeature(text, feature)
  if (longer === null)
    throw new CannotAdd(
      `${path} holds no list of features: run cartouche check ${folder} and mend it first`,
    )
  const after = await compileFiles(new Map(files).set(file, new TextEncoder().encode(longer)))
  const before = compiled.ok ? [] : compiled.problems
  const fresh = after.compiled.ok ? [] : newProblems(before, after.compiled.problems)
  if (fresh.length > 0)
    throw new CannotAdd(
      `nothing is written, as the dossier would not pass its check:\n${listProblems(folder, fresh)}`,
    )
  await writeText(path, longer)
  return path
}

/** A byte order mark stays where it is. @throws CannotAdd */
export function textOf({ folder, files }: OpenFolder, file: FeatureFile): string {
  const [path, bytes] = [join(folder, file), files.get(file)]
  if (bytes === undefined)
    throw new CannotAdd(
      `there is no ${path}: make it with {"type": "FeatureCollection", "features": []}`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new CannotAdd(`${path} is not UTF-8: save it as UTF-8 first`)
  }
}

/** What was wrong before stays the caller's own affair. The feature stands last, so all before it keeps its place. */
function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const name = ({ file, path, code, what }: Problem) => JSON.stringify([file, path, code, what])
  const known = new Set(before.map(name))
  return after.filter((one) => !known.has(name(one)))
}
