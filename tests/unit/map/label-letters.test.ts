/** Every letter of every label, in all three languages, is in the font files that the map is given. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/model/schema/vocabulary.ts'
import { lettersOf } from '../../support/font-letters.ts'

const FONTS = 'node_modules/@fontsource/noto-sans/files/noto-sans'
const PARTS = ['latin', 'cyrillic', 'cyrillic-ext']
const WEIGHTS = [400, 600]

const Names = v.record(v.string(), v.string())
const Labelled = v.object({ properties: v.object({ names: Names }) })
const Labels = v.object({ features: v.array(Labelled) })
const Region = v.object({
  objects: v.object({
    provinces: v.object({ geometries: v.array(Labelled) }),
    countries: v.object({ geometries: v.array(Labelled) }),
    districts: v.object({ geometries: v.array(Labelled) }),
  }),
})

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

function everyName(): Record<string, string>[] {
  const { provinces, countries, districts } = v.parse(Region, read('geo/out/region.json')).objects
  return [
    ...v.parse(Labels, read('geo/out/labels.json')).features,
    ...v.parse(Labels, read('data/kazakhstan-2011/places.geojson')).features,
    ...[provinces, countries, districts].flatMap(({ geometries }) => geometries),
  ].map(({ properties }) => properties.names)
}

describe.each(WEIGHTS)('Noto Sans %i', (weight) => {
  const had = new Set(
    PARTS.flatMap((part) => [...lettersOf(`${FONTS}-${part}-${weight}-normal.woff2`)]),
  )

  test('is read as a font is: it has an A, an Ә, and no alpha', () => {
    expect(['A', 'Ә', 'α'].map((one) => had.has(one.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      false,
    ])
  })

  test.each(LANGUAGES)('has every letter of the labels, %s', (language) => {
    const names = everyName().flatMap((one) => one[language] ?? [])
    expect(names.length).toBeGreaterThan(300)
    const without = names.filter((name) =>
      [...name, ...name.toUpperCase()].some((one) => !had.has(one.codePointAt(0) ?? 0)),
    )
    expect([...new Set(without)]).toEqual([])
  })
})
