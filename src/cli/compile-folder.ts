/** A folder → the compiled dossier or its problems, with the boundaries that the repository holds. */
import { fileURLToPath } from 'node:url'
import { checkBriefing } from '../briefing/check-briefing.ts'
import { checkLayers } from '../domain/check-layers.ts'
import { compileDossier, type Compiled } from '../model/compile.ts'
import type { BoundaryLookup } from '../model/validate/boundary-lookup.ts'
import { readBoundaryLookup } from './boundaries.ts'
import { readFolder } from './folder.ts'

const REGION_FILE = fileURLToPath(new URL('../../geo/out/region.json', import.meta.url))

export interface CompiledFiles {
  compiled: Compiled
  hasBoundaries: boolean
}

export interface CompiledFolder extends CompiledFiles {
  /** What it was compiled from. */
  files: ReadonlyMap<string, Uint8Array>
}

let lookup: Promise<BoundaryLookup | null> | undefined

/** Null when there is no such folder. */
export async function compileFolder(folder: string): Promise<CompiledFolder | null> {
  const files = readFolder(folder)
  return files === null ? null : { files, ...(await compileFiles(files)) }
}

export async function compileFiles(files: ReadonlyMap<string, Uint8Array>): Promise<CompiledFiles> {
  const boundaries = await boundaryLookup()
  return {
    compiled: compileDossier(files, boundaries, checkBriefing, checkLayers),
    hasBoundaries: boundaries !== null,
  }
}

/** What a dossier is checked against; null when `geo/out` is not built. */
export function boundaryLookup(): Promise<BoundaryLookup | null> {
  // Its code is not asked for here: whoever loads a configuration as a module lets nothing be imported later.
  lookup ??= Promise.resolve(readBoundaryLookup(REGION_FILE))
  return lookup
}
