import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { boundaries, manifest, textOf, world } from './out.ts'

const MOST_GZIPPED_BYTES = 320 * 1024

describe('the manifest', () => {
  it('names every output with its size and checksum', () => {
    expect(manifest.outputs.map(({ name }) => name)).toEqual([
      'region.json',
      'world.json',
      'labels.json',
    ])
    for (const { name, bytes, sha256 } of manifest.outputs) {
      const text = textOf(name)
      expect(Buffer.byteLength(text), name).toBe(bytes)
      expect(createHash('sha256').update(text).digest('hex'), name).toBe(sha256)
    }
  })

  it('names every input with its version and licence', () => {
    for (const one of manifest.inputs) {
      expect(one.version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(one.licence).not.toBe('')
      expect(one.origin).toMatch(/Natural Earth|GeoNames/)
    }
  })

  it('says by what policy and of what year the borders are', () => {
    expect(manifest.policy).toContain('United Nations')
    expect(manifest.vintage).toContain('2011')
  })
})

describe('the outputs', () => {
  it('are at most 320 KB gzipped together', () => {
    const sizes = manifest.outputs.map(({ name }) => gzipSync(textOf(name)).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_GZIPPED_BYTES)
  })

  it('say in the world file which countries the region file draws', () => {
    const flagged = world.objects.countries.geometries
      .filter(({ properties }) => properties !== undefined && 'inRegion' in properties)
      .filter(({ properties }) => (properties as { inRegion: boolean }).inRegion)
      .map(({ id }) => id)
    expect(flagged).toEqual([...boundaries.countries.keys()])
  })

  it('hold what the map draws of the world', () => {
    expect(Object.keys(world.objects)).toEqual(
      expect.arrayContaining(['countries', 'land', 'coast', 'lakes', 'rivers']),
    )
    expect(boundaries.lakes.features.length).toBeGreaterThan(30)
  })
})
