/** A folder → the compiled dossier or its problems, with the boundaries that the repository holds. */
import { fileURLToPath } from 'node:url'
import { checkBriefing } from '../briefing/check-briefing.ts'
import { checkLayers } from '../domain/check-layers.ts'
import { compileDossier, type Compiled } from '../model/compile.ts'
import type { BoundaryLookup } from '../model/validate/boundary-lookup.ts'
import { readBoundaryLookup } from './boundaries.ts'
import { readFolder } from './folder.ts'

const REGION_FILE = fileURLToPath(new URL('../../geo/out/region.json', import.meta.url))

export interface CompiledFolder {
  compiled: Compiled
  /** What it was compiled from. */
  files: ReadonlyMap<string, Uint8Array>
  hasBoundaries: boolean
}

let lookup: Promise<BoundaryLookup | null> | undefined

/** Null when there is no such folder. */
export async function compileFolder(folder: string): Promise<CompiledFolder | null> {
  const files = readFolder(folder)
  if (files === null) return null
  // Its code is not asked for here: whoever loads a configuration as a module lets nothing be imported later.
  lookup ??= Promise.resolve(readBoundaryLookup(REGION_FILE))
  const boundaries = await lookup
  return {
    files,
    compiled: compileDossier(files, boundaries, checkBriefing, checkLayers),
    hasBoundaries: boundaries !== null,
  }
}
