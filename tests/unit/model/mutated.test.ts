/** Whatever value stands at whatever path of a sound dossier: an answer, never a throw, and each problem with its place. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkBriefing } from '../../../src/briefing/check-briefing.ts'
import { checkLayers } from '../../../src/domain/check-layers.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import { isRecord, type Path } from '../../../src/model/source-file.ts'
import { bytesOf, FIXTURES, minimalFiles, rectangles, textOf } from './support/dossiers.ts'

const files = minimalFiles()
for (const name of ['names', 'briefing'])
  files.set(`${name}.yaml`, readFileSync(`${FIXTURES}/valid/${name}/${name}.yaml`))

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path
  const inner = Array.isArray(value)
    ? value.entries()
    : isRecord(value)
      ? Object.entries(value)
      : []
  for (const [step, one] of inner) yield* pathsOf(one, [...path, step])
}

const MARK = '@@here@@'

/** The value with a mark at the path. */
function marked(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return MARK
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (at === step ? marked(one, rest) : one))
  }
  const record = isRecord(value) ? value : {}
  return { ...record, [step]: marked(record[step], rest) }
}

const places = [...files].flatMap(([name, bytes]) => {
  if (name.endsWith('.md')) return []
  const value: unknown = name.endsWith('.yaml') ? parse(textOf(bytes)) : JSON.parse(textOf(bytes))
  return [...pathsOf(value)].map((path) => ({ name, value, path }))
})

/** JSON, which YAML reads too; numbers that overflow and keys that objects have by birth are written out. */
const ODD = [
  ...['null', '{}', '[]', '""', '"x"', 'true', '[[]]', '[null]', '{"a": 1}'],
  ...['1.5', '-1', '0', '10.5', '1e999', '-1e999', '1e300', '99999999999', '[1e999, 1, 2, 3]'],
  ...['"__proto__"', '"constructor"', '{"__proto__": 1}', '{"constructor": 1}', '{"toString": 1}'],
  ...['"\\ud800"', '"a\\u0001b"', '"Y275761"', '"Y99999"', '"-0206"', '["a", "a"]'],
]

describe('a sound dossier with one odd value', { timeout: 180_000 }, () => {
  it('is answered', () => {
    expect(places.length).toBeGreaterThan(300)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...ODD), (place, odd) => {
        const { name, value, path } = place
        const text = JSON.stringify(marked(value, path)).replace(`"${MARK}"`, odd)
        const changed = new Map(files).set(name, bytesOf(text))
        const compiled = compileDossier(changed, rectangles, checkBriefing, checkLayers)
        if (compiled.ok) return
        for (const { file, line, what, mend } of compiled.problems) {
          expect([file, what, mend]).not.toContain('')
          expect(line ?? 0, `${file} ${what}`).toBeGreaterThan(0)
        }
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['dossier.yaml', ['article', 'paragraphs'], '10.5'],
    ['dossier.yaml', ['bounds', 0], '1e999'],
    ['places.geojson', ['features', 4, 'properties', 'rank'], '1.5'],
    ['places.geojson', ['features', 4, 'properties', 'geonames'], '1.5'],
    ['places.geojson', ['features', 4, 'properties', 'kind'], '{}'],
    ['places.geojson', ['features', 4, 'geometry', 'type'], '{"toString": 1}'],
    ['places.geojson', ['features', 4, 'properties'], '{"__proto__": 1}'],
    ['factors.yaml', [0, 'indicators', 0, 'values', 0, 'value'], '.inf'],
    ['briefing.yaml', ['steps', 0, 'view', 'constructor'], '"x"'],
    ['briefing.yaml', ['steps', 0, 'view', '__proto__'], '"x"'],
  ] as const)('is told of in %s at %j: %s', (name, path, odd) => {
    const bytes = files.get(name) ?? new Uint8Array()
    const value: unknown = name.endsWith('.yaml') ? parse(textOf(bytes)) : JSON.parse(textOf(bytes))
    const last = path.at(-1)
    const isBorn = last === '__proto__'
    const whole = isBorn ? marked(value, [...path.slice(0, -1), 'map']) : marked(value, path)
    const text = JSON.stringify(whole).replace(`"${MARK}"`, odd)
    const written = isBorn ? text.replace('"map":"x"', '"__proto__":"x"') : text
    const changed = new Map(files).set(name, bytesOf(written))
    const compiled = compileDossier(changed, rectangles, checkBriefing, checkLayers)
    expect(compiled.ok ? [] : compiled.problems.map(({ file }) => file)).toContain(name)
  })
})
