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

/** @throws {AssetError} where it does not arrive, or `read` cannot read it. */
async function fetchAsset<T>(
  url: string,
  name: string,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  try {
    return await arrive(async () => {
      const blob = held()?.blob(url)
      const response = blob === undefined ? await fetch(url) : new Response(blob)
      if (!response.ok && response.status !== BROKEN)
        throw new Error(`status ${String(response.status)}`)
      return read(response)
    })
  } catch (cause) {
    throw new AssetError(name, cause)
  }
}

const fetchJson = (url: string, name: string): Promise<unknown> =>
  fetchAsset(url, name, (response) => response.json())

export interface FetchedDossier {
  raw: unknown
  /** Whether it is, byte for byte, what the build compiled and checked. */
  isCompiled: boolean
}

/**
 * `digest` is the SHA-256, in hex, that the build wrote into the page. A development server answers for a broken
 * dossier with its problems: see `readServed`.
 * @throws {AssetError}
 */
export function fetchDossier(id: string, digest: string | undefined): Promise<FetchedDossier> {
  const read = async (response: Response): Promise<FetchedDossier> => {
    const bytes = await response.arrayBuffer()
    const raw: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return { raw, isCompiled: digest !== undefined && (await digestOf(bytes)) === digest }
  }
  const text = held()?.dossier()
  if (text !== undefined) return read(new Response(text))
  return fetchAsset(`data/${id}.json`, `${id}.json`, read)
}

/** SHA-256 in hex; null where the page may not reckon it, as one that was served without encryption. */
async function digestOf(bytes: ArrayBuffer): Promise<string | null> {
  // The type has it everywhere.
  const subtle = (crypto as Partial<Crypto>).subtle
  if (subtle === undefined) return null
  const sum = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')
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
