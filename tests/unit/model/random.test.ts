/** Whatever the bytes, the parser answers: with a dossier, or with problems that all say something. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDossier } from '../../../src/model/compile.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import { bytesOf, minimalFiles, rectangles } from './support/dossiers.ts'

const names = [...minimalFiles().keys()]
const aFile = fc.constantFrom(...names)

function expectAnswer(files: ReadonlyMap<string, Uint8Array>): void {
  const compiled = compileDossier(files, rectangles)
  if (compiled.ok) return
  expect(compiled.problems.length).toBeGreaterThan(0)
  for (const { file, what, mend, line, column } of compiled.problems) {
    expect(file).not.toBe('')
    expect(what).not.toBe('')
    expect(mend).not.toBe('')
    expect(line ?? 1).toBeGreaterThan(0)
    expect(column ?? 1).toBeGreaterThan(0)
  }
}

describe('random input', { timeout: 180_000 }, () => {
  it('of bytes', () => {
    fc.assert(
      fc.property(aFile, fc.uint8Array({ maxLength: 400 }), (name, bytes) => {
        expectAnswer(minimalFiles().set(name, new Uint8Array(bytes)))
      }),
      { numRuns: 150 },
    )
  })

  it('of bytes put into, or taken out of, a file', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 40 }),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 6 }).map((bytes) => new Uint8Array(bytes)),
        fc
          .string({
            unit: fc.constantFrom(
              '{',
              '}',
              '[',
              ']',
              '"',
              "'",
              ':',
              ',',
              '-',
              '\n',
              ' ',
              '\t',
              '&a',
              '*a',
              '<<',
              '!',
              '|',
              '>',
              '#',
              '`',
              '](',
              'null',
              '1e999',
            ),
          })
          .map(bytesOf),
      ),
    })
    fc.assert(
      fc.property(aFile, fc.array(change, { minLength: 1, maxLength: 4 }), (name, changes) => {
        let bytes = minimalFiles().get(name) ?? new Uint8Array()
        for (const { at, cut, put } of changes) {
          const start = Math.floor(at * bytes.length)
          bytes = new Uint8Array([
            ...bytes.subarray(0, start),
            ...put,
            ...bytes.subarray(start + cut),
          ])
        }
        expectAnswer(minimalFiles().set(name, bytes))
      }),
      { numRuns: 250 },
    )
  })

  it('of JSON in the place of the compiled dossier', () => {
    const compiled = compileDossier(minimalFiles(), rectangles)
    const whole: Record<string, unknown> = compiled.ok ? { ...compiled.dossier } : {}
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), (key, value) => {
        const parsed = parseDossier({ ...whole, [key]: value }, rectangles)
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseDossier(value).ok).toBe(false)
      }),
    )
  })

  it.each([
    ['places.geojson', '['.repeat(200_000)],
    ['places.geojson', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['claims.yaml', '['.repeat(100_000)],
    ['claims.yaml', `${'- '.repeat(20_000)}x`],
    ['text/en/01-events.md', `# T\n\n${'> '.repeat(20_000)}x`],
    ['text/en/01-events.md', `# T\n\n${'*a **b '.repeat(3_000)}`],
    [
      'actors.yaml',
      `- &a [x]\n${Array.from(
        { length: 30 },
        (_, n) =>
          `- &a${n} [${Array(9)
            .fill(`*a${n === 0 ? '' : n - 1}`)
            .join(', ')}]`,
      ).join('\n')}\n`,
    ],
  ])('that is nested deeply in %s', (name, text) => {
    expectAnswer(minimalFiles().set(name, bytesOf(text)))
  })
})
