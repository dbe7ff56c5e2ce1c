/** Files of records, read by GDAL and by a JSON-LD processor with the W3C's own context. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Dossier } from '../../src/model/schema/dossier.ts'
import { kazakhstan } from '../unit/support/kazakhstan.ts'
import { askProgram } from './support/ask-program.ts'

let dossier: Dossier
const folder = mkdtempSync(join(tmpdir(), 'cartouche-'))
const file = (name: string) => join(folder, name)

async function exported(format: string, name: string): Promise<string> {
  const errors: string[] = []
  const code = await main(
    ['export', 'data/kazakhstan-2011', '--format', format, '--out', file(name)],
    { out: () => undefined, error: (text) => errors.push(text) },
  )
  expect(code, errors.join('\n')).toBe(0)
  return file(name)
}

beforeAll(async () => {
  dossier = (await kazakhstan()).dossier
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Layers as `ogrinfo` names them, with their numbers of features. */
async function layersOf(path: string): Promise<Record<string, number>> {
  const said = await askProgram('ogrinfo', ['-ro', '-al', '-so', path])
  const found = said.matchAll(/^Layer name: (.+)$[\s\S]*?^Feature Count: (\d+)$/gm)
  return Object.fromEntries(
    [...found].map(([, name = '', count]): [string, number] => [name, Number(count)]),
  )
}

/** Kinds of geometry of what a question finds, with their numbers. */
async function geometries(path: string, where: string): Promise<Record<string, number>> {
  const said = await askProgram('ogrinfo', ['-ro', '-al', '-geom=SUMMARY', '-where', where, path])
  const counts: Record<string, number> = {}
  for (const [, kind = ''] of said.matchAll(
    /^ {2}((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\b/gm,
  ))
    counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

describe('GDAL', () => {
  it('reads the GeoJSON: one layer, every record, and no pin where only the province is known', async () => {
    const path = await exported('geojson', 'k.geojson')
    const { incidents, factors, places, routes } = dossier
    const count =
      incidents.length + factors.length + places.features.length + routes.features.length
    expect(await layersOf(path)).toEqual({ k: count })
    const province = await geometries(path, "record = 'incident' AND precision = 'province'")
    expect(province).not.toHaveProperty('POINT')
    expect(Object.values(province)).not.toEqual([])
    const ofRoutes = await geometries(path, "record = 'route'")
    expect(ofRoutes).toEqual({ MULTILINESTRING: routes.features.length })
    const points = await geometries(path, "record = 'place' AND kind = 'city'")
    expect(points).toEqual({
      POINT: places.features.filter(({ properties }) => properties.kind === 'city').length,
    })
  })

  it('reads the KML: a layer for each kind', async () => {
    const layers = await layersOf(await exported('kml', 'k.kml'))
    expect(layers).toEqual({
      'Risk factors and context': dossier.factors.length,
      Places: dossier.places.features.length,
      'Routes and flows': dossier.routes.features.length,
      Incidents: dossier.incidents.length,
    })
    const dated = await askProgram('ogrinfo', ['-ro', '-al', '-so', file('k.kml'), 'Incidents'])
    expect(dated).toMatch(/^begin: DateTime/m)
  })

  it('reads the CSV', async () => {
    expect(await layersOf(await exported('csv', 'k.csv'))).toEqual({ k: dossier.incidents.length })
  })
})

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const context = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/w3c/anno.jsonld'), 'utf8'),
) as object

type Node = Record<string, unknown>
const OA = 'http://www.w3.org/ns/oa#'

/** The nodes, or the values, of a property of an expanded node. */
const nodes = (node: Node, property: string) => (node[property] ?? []) as Node[]
const value = (node: Node, property: string) => nodes(node, property)[0]?.['@value']
const idOf = (node: Node, property: string) => nodes(node, property)[0]?.['@id']
const isType = (node: Node, type: string) => ((node['@type'] ?? []) as string[]).includes(OA + type)

describe('a JSON-LD processor', () => {
  it('knows every term by the W3C’s context, and every selector leads to its text', async () => {
    const document = JSON.parse(
      readFileSync(await exported('annotations', 'k.jsonld'), 'utf8'),
    ) as object
    const [collection] = (await jsonld.expand(document, {
      // Whatever the context does not know is an error, not left out.
      safe: true,
      documentLoader: (url: string) =>
        url === CONTEXT
          ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context })
          : Promise.reject(new Error(`nothing is fetched: ${url}`)),
    } as jsonld.Options.Expand)) as Node[]
    const AS = 'http://www.w3.org/ns/activitystreams#'
    const [page] = nodes(collection ?? {}, `${AS}first`)
    const [list] = nodes(page ?? {}, `${AS}items`)
    const items = nodes(list ?? {}, '@list')
    expect(items).toHaveLength(Number(value(collection ?? {}, `${AS}totalItems`)))
    const texts = new Map(
      items.flatMap((one): [unknown, string[]][] => {
        const [body] = nodes(one, `${OA}hasBody`)
        if (body === undefined || !isType(body, 'TextualBody')) return []
        const text = String(value(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'))
        return [[idOf(one, `${OA}hasTarget`), Array.from(text)]]
      }),
    )
    expect(texts.size).toBe(dossier.text.length)
    let resolved = 0
    for (const [target] of items.map((one) => nodes(one, `${OA}hasTarget`))) {
      const selectors = nodes(target ?? {}, `${OA}hasSelector`)
      const quote = selectors.find((one) => isType(one, 'TextQuoteSelector'))
      const position = selectors.find((one) => isType(one, 'TextPositionSelector'))
      if (quote === undefined || position === undefined) continue
      const points = texts.get(idOf(target ?? {}, `${OA}hasSource`)) ?? []
      const [start, end] = [
        Number(value(position, `${OA}start`)),
        Number(value(position, `${OA}end`)),
      ]
      const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((one) =>
        String(value(quote, OA + one)),
      )
      expect(points.slice(start, end).join('')).toBe(exact)
      const around = `${prefix ?? ''}${exact ?? ''}${suffix ?? ''}`
      expect(points.join('').split(around)).toHaveLength(2)
      resolved += 1
    }
    const links = dossier.text.flatMap(({ passages }) =>
      passages.flatMap(({ inlines }) => inlines.filter((one) => one.type === 'link')),
    )
    expect(resolved).toBe(links.length)
  })
})
