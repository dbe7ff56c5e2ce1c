/** The data that the page shows, from its own origin, or from its own elements where it is one file. */
import labelsUrl from '../../geo/out/labels.json?url'
import regionUrl from '../../geo/out/region.json?url'
import worldUrl from '../../geo/out/world.json?url'
import {
  readBoundaries,
  type Boundaries,
  type LabelCollection,
  type RegionTopology,
  type WorldTopology,
} from '../domain/boundaries.ts'
import { arrive } from '../load/arrive.ts'
import type { HeldFiles } from './one-file/files.ts'

/** A file that did not arrive, or did not arrive whole. */
export class AssetError extends Error {
  readonly asset: string

  constructor(asset: string, cause: unknown) {
    super(`could not load ${asset}`, { cause })
    this.asset = asset
  }
}

/** The status of an answer that tells what is wrong with a dossier. */
const BROKEN = 422

/** Undefined in a page that was served. */
const held = (): HeldFiles | undefined => globalThis.cartoucheFiles

async function fetchJson(url: string, name: string): Promise<unknown> {
  try {
    return await arrive(async () => {
      const blob = held()?.blob(url)
      const response = blob === undefined ? await fetch(url) : new Response(blob)
      if (!response.ok && response.status !== BROKEN)
        throw new Error(`status ${String(response.status)}`)
      const json: unknown = await response.json()
      return json
    })
  } catch (cause) {
    throw new AssetError(name, cause)
  }
}

/**
 * A development server answers for a broken dossier with its problems: see `servedProblems`.
 * @throws {AssetError}
 */
export function fetchDossier(id: string): Promise<unknown> {
  const text = held()?.dossier()
  if (text !== undefined) return new Response(text).json()
  return fetchJson(`data/${id}.json`, `${id}.json`)
}

/**
 * The boundaries are our own build's output, checked against their manifest by the tests, so
 * their shape is taken on trust here.
 * @throws {AssetError}
 */
export async function fetchBoundaries(): Promise<Boundaries> {
  const [region, world, labels] = await Promise.all([
    fetchJson(regionUrl, 'region.json'),
    fetchJson(worldUrl, 'world.json'),
    fetchJson(labelsUrl, 'labels.json'),
  ])
  return readBoundaries(region as RegionTopology, world as WorldTopology, labels as LabelCollection)
}
