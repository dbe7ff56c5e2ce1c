/** A briefing as a file: what is saved is read back as it was, accepted in the dossier's folder, and refused when broken. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBriefing } from '../../../src/briefing/check-briefing.ts'
import { parseBriefing } from '../../../src/briefing/parse-briefing.ts'
import { printBriefing } from '../../../src/briefing/print-briefing.ts'
import { tidy } from '../../../src/briefing/tidy.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import { readYaml } from '../../../src/model/read/yaml.ts'
import { Briefing } from '../../../src/model/schema/briefing.ts'
import { checkSchema } from '../../../src/model/validate/schema-problems.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import { bytesOf, minimalFiles, rectangles } from '../model/support/dossiers.ts'
import { briefing, edit, index } from './support.ts'

describe('a saved briefing', () => {
  it('is written as a person would', () => {
    expect(printBriefing(briefing)).toMatchInlineSnapshot(`
      "title: Two events and a reason
      author: The editors
      date: 2011-11
      marking: green
      minutes: 4
      opening:
        notes: |
          Say who asked, and for what.
      steps:
        - id: the-bombing
          title: 'The bombing: where and when'
          kicker: Aktobe, 14 May
          view:
            map: 5/50.3/57.2
            layers: provinces,cities,incidents
            record: incident:aktobe-bombing
            reading: checked
          words: |
            A [bomb](incident:aktobe-bombing) went off in [Aktobe](place:aktobe).

            The police [said](claim:1.1) another day.
          notes: |
            The note says *14 May*; [the agency](source:S1) says otherwise.
          reveal: true
          seconds: 45
          notesMarking: amber

        - id: poverty
          title: Poverty
          view:
            layers: provinces,indicator:below-subsistence
            record: factor:poverty
          words: |
            Some provinces [gain little](factor:poverty).

      closing:
        title: Questions
        marking: clear
      "
    `)
  })

  it('is read back as it was', () => {
    expect(parseBriefing(bytesOf(printBriefing(briefing)), index)).toEqual({ ok: true, briefing })
  })

  it('is accepted in the folder of the dossier, and as compiled', () => {
    const files = minimalFiles().set('briefing.yaml', bytesOf(printBriefing(briefing)))
    const compiled = compileDossier(files, rectangles, checkBriefing)
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
    expect(compiled.dossier.briefing).toEqual(briefing)
    const served: unknown = JSON.parse(JSON.stringify(compiled.dossier))
    expect(parseDossier(served, rectangles)).toEqual({ ok: true, dossier: compiled.dossier })
  })

  it('is the tidy briefing, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const after = edits.reduce((before, one) => one(before), briefing)
        const { sourceFile, problems } = readYaml('briefing.yaml', printBriefing(after))
        expect(problems).toEqual([])
        expect(checkSchema(Briefing, [], sourceFile?.value)).toEqual({
          ok: true,
          value: tidy(after),
        })
        expect(tidy(tidy(after))).toEqual(tidy(after))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a broken file', () => {
  it.each([
    ['', 'file-empty', 1],
    ['title: [', 'yaml', 1],
    ['title: A\nauthor: B\ndate: "2011"\nsteps: none\n', 'wrong-type', 4],
    [printBriefing(briefing).replace('place:aktobe', 'place:aktob'), 'dangling-reference', 19],
  ])('is refused with where and how to mend it: %#', (text, code, line) => {
    const parsed = parseBriefing(bytesOf(text), index)
    const [problem] = parsed.ok ? [] : parsed.problems
    expect(problem).toMatchObject({ file: 'briefing.yaml', code, line })
    expect(problem?.mend).not.toBe('')
  })

  it('in another encoding is told as such', () => {
    const parsed = parseBriefing(new Uint8Array([0xff, 0xfe, 0x41, 0x00]), index)
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'encoding' }] })
  })
})
