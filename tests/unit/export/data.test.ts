/** Records as files: honest geometry, times that KML can say, and links counted as W3C counts. */
import { booleanClockwise } from '@turf/turf'
import type { FeatureCollection, Geometry, Position } from 'geojson'
import { beforeAll, describe, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../../src/cli/export-kit.ts'
import type { Boundaries } from '../../../src/domain/boundaries.ts'
import { kmlTime } from '../../../src/export/data/kml-time.ts'
import { linksOf, textOfSection } from '../../../src/export/data/passage-text.ts'
import { escapeXml } from '../../../src/domain/markup.ts'
import { FORMAT_TABLE, type Format } from '../../../src/export/formats.ts'
import type { ExportJob } from '../../../src/export/job.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

let boundaries: Boundaries

const refuse = () =>
  Promise.reject(new Error('files of records need nothing of a kit but the time'))

function jobOf(dossier: Dossier, part: Partial<ExportJob> = {}): ExportJob {
  return {
    dossier,
    boundaries,
    scope: { what: 'briefing' },
    marking: 'clear',
    notes: false,
    scale: 1,
    kit: {
      fonts: refuse,
      rasterize: refuse,
      shell: refuse,
      document: refuse,
      boundaryTexts: refuse,
      now: () => new Date(0),
    },
    ...part,
  }
}

async function exported(format: Format, job: ExportJob): Promise<string> {
  const parts: Uint8Array[] = []
  const write = await FORMAT_TABLE[format].load()
  for await (const part of write(job)) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

let dossier: Dossier
beforeAll(async () => {
  dossier = (await kazakhstan()).dossier
  boundaries = await boundariesOf(exportKit())
})

type Collection = FeatureCollection<Geometry | null, Record<string, unknown>> & { marking: string }

const outerRings = (geometry: Geometry | null): Position[][] => {
  if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  if (geometry?.type === 'MultiPolygon')
    return geometry.coordinates.flatMap((one) => one.slice(0, 1))
  return geometry?.type === 'GeometryCollection' ? geometry.geometries.flatMap(outerRings) : []
}

describe('GeoJSON', () => {
  it('has each record once, by its reference, with a box and a marking', async () => {
    const { features, bbox, marking } = JSON.parse(
      await exported('geojson', jobOf(dossier)),
    ) as Collection
    const { incidents, places, routes, factors } = dossier
    const ids = features.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(
      incidents.length + places.features.length + routes.features.length + factors.length,
    )
    expect(bbox).toHaveLength(4)
    expect(marking).toBe('clear')
    expect(features.every(({ properties }) => properties['marking'] === 'clear')).toBe(true)
  })

  it('draws no pin for what is known to the province only, and turns rings to the right', async () => {
    const { features } = JSON.parse(await exported('geojson', jobOf(dossier))) as Collection
    const province = features.filter(
      ({ properties }) =>
        properties['record'] === 'incident' && properties['precision'] === 'province',
    )
    expect(province.length).toBeGreaterThan(0)
    expect(province.every(({ geometry }) => geometry?.type.endsWith('Polygon') === true)).toBe(true)
    const rings = features.flatMap(({ geometry }) => outerRings(geometry))
    expect(rings.length).toBeGreaterThan(10)
    expect(rings.filter((ring) => booleanClockwise(ring))).toEqual([])
  })

  it('follows the reading of the View', async () => {
    const at = async (step: string) => {
      const job = jobOf(dossier, { scope: { what: 'slide', id: step } })
      return (JSON.parse(await exported('geojson', job)) as { reading: string }).reading
    }
    const checked = dossier.briefing?.steps.find(({ view }) => view['reading'] === 'checked')
    expect(await at(checked?.id ?? '')).toBe('checked')
    expect(await at('opening')).toBe('told')
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const job = jobOf(dossier, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    })
    await expect(exported('geojson', job)).rejects.toThrow('enough')
  })
})

describe('CSV', () => {
  it('ends each row with claims, marking and reference', async () => {
    const text = await exported('csv', jobOf(dossier, { list: 'routes' }))
    const [head, first] = text.split('\r\n')
    expect(head).toMatch(/^\uFEFFRoute or flow,.*,Claims cited,Marking,Reference$/)
    expect(first).toMatch(/,clear,route:[a-z-]+$/)
  })
})

describe('KML', () => {
  it.each([
    ['2011-05-17', '<TimeStamp><when>2011-05-17</when></TimeStamp>'],
    ['2011-05', '<TimeStamp><when>2011-05</when></TimeStamp>'],
    [
      '2011-07-08/2011-07-09',
      '<TimeSpan><begin>2011-07-08</begin><end>2011-07-09</end></TimeSpan>',
    ],
    ['2011-21', '<TimeSpan><begin>2011-03-01</begin><end>2011-05-31</end></TimeSpan>'],
    ['2011-05/..', '<TimeSpan><begin>2011-05-01</begin></TimeSpan>'],
    ['201X', '<TimeSpan><begin>2010-01-01</begin><end>2019-12-31</end></TimeSpan>'],
    ['2011-08-30~', ''],
    ['2011?/2012', ''],
    [undefined, ''],
  ])('says %s as far as it can', (edtf, said) => {
    expect(kmlTime(edtf)).toBe(said)
  })

  it('escapes what would be markup, and leaves out what XML forbids', () => {
    expect(escapeXml('a < b & "c" \u0001\u{1F5FA}')).toBe('a &lt; b &amp; &quot;c&quot; \u{1F5FA}')
  })
})

describe('annotations', () => {
  it('count code points, over passages', () => {
    const section = {
      id: 'maps',
      title: 'Maps',
      passages: [
        {
          id: 'maps.1',
          inlines: [{ type: 'words' as const, text: 'A \u{1F5FA} map.', style: 'plain' as const }],
        },
        {
          id: 'maps.2',
          inlines: [
            { type: 'words' as const, text: 'Of ', style: 'plain' as const },
            { type: 'link' as const, to: 'place:aqtobe', text: 'Ақтөбе' },
          ],
        },
      ],
    }
    const [link] = linksOf(section)
    expect(link).toEqual({
      id: 'maps.2.1',
      to: 'place:aqtobe',
      exact: 'Ақтөбе',
      start: 13,
      end: 19,
    })
    expect(Array.from(textOfSection(section)).slice(13, 19).join('')).toBe('Ақтөбе')
  })
})
