/** Documents of a release: what is left out goes with its file, its title and all that it says, in a page written twice too. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_PLACE } from '../../../src/domain/record-documents.ts'
import { base64 } from '../../../src/export/base64.ts'
import { FORMAT_TABLE } from '../../../src/export/formats.ts'
import { withDocuments } from '../../../src/export/html/held-documents.ts'
import { DOSSIER_TAG, filled, jsonForScript } from '../../../src/export/html/page.ts'
import { highestMarking } from '../../../src/export/release/highest.ts'
import { release } from '../../../src/export/release/release.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import type { Dossier, DossierDocument, Marking } from '../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../src/model/schema/vocabulary.ts'
import { exportKit } from '../../../src/cli/export-kit.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { boundaries } from '../map/fixture.ts'
import { plantedBytes, plantedFile } from './support/planted-records.ts'
import { plantedDossier } from './support/planted.ts'

const { dossier, ids } = plantedDossier()
const SHELL = `<html>${DOSSIER_TAG}</script></html>`
const kit = { document: (name: string) => Promise.resolve(plantedBytes(name)) }

const pageOf = async (shell: string, released: Dossier) =>
  filled(
    await withDocuments(shell, released, kit),
    DOSSIER_TAG,
    '</script>',
    jsonForScript(released),
  )

const heldIn = (page: string) =>
  [...page.matchAll(/data-file="([^"]*)"/g)].map(([, name = '']) => name)

const marking = fc.constantFrom<Marking>(...MARKINGS)
const record = marking.map((one) => ids[one].record)

const anyDocument = fc.record({
  marking: fc.option(marking, { nil: undefined }),
  sources: fc.uniqueArray(
    fc.oneof(
      fc.constant('S1'),
      marking.map((one) => ids[one].source),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  about: fc.uniqueArray(
    fc.oneof(
      fc.constant('claim:1.1'),
      fc.constant('place:the-farm'),
      record.map((id) => `incident:${id}`),
      record.map((id) => `factor:${id}`),
    ),
    { minLength: 1, maxLength: 3 },
  ),
})

/** The planted dossier with these documents alone. */
function withThese(made: readonly Partial<DossierDocument>[]): Dossier {
  const documents = made.map(({ marking: own, ...rest }, at): DossierDocument => {
    const id = `made-${String(at)}`
    const shown = { title: `Title of ${id}.`, licence: 'MIT', credit: `Credit of ${id}.` }
    const base = { id, ...shown, file: `${id}.png`, kind: 'document' as const }
    const needed = { sources: ['S1'], about: ['claim:1.1'], ...rest }
    return { ...base, ...needed, ...(own === undefined ? {} : { marking: own }) }
  })
  return { ...dossier, documents, files: documents.map(({ file }) => plantedFile(file)) }
}

describe('documents of a release', () => {
  it('are whole or in no byte, in a page that held all of them before too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDocument, { minLength: 1, maxLength: 4 }),
        marking,
        async (made, limit) => {
          const whole = withThese(made as Partial<DossierDocument>[])
          const { dossier: released, leftOut } = release(whole, limit, { notes: true, boundaries })
          const page = await pageOf(await pageOf(SHELL, whole), released)
          const kept = new Set((released.documents ?? []).map(({ id }) => id))
          for (const { id, title, credit } of whole.documents ?? []) {
            const bytes = base64(plantedBytes(`served-${id}.png`))
            for (const part of [title, credit, bytes, `served-${id}`])
              expect(page.includes(part), part).toBe(kept.has(id))
            const told = leftOut.filter(({ what }) => what === `document:${id}`)
            expect(told).toHaveLength(kept.has(id) ? 0 : 1)
          }
          expect(page).toBe(await pageOf(SHELL, released))
          const parsed = parseDossier(JSON.parse(JSON.stringify(released)))
          expect(parsed.ok ? [] : parsed.problems).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('go for the first of these reasons that there is', () => {
    const whole = withThese([
      { marking: 'red' },
      { sources: ['S1', ids.amber.source] },
      { about: [`incident:${ids.red.record}`] },
      { about: ['place:the-farm', 'claim:1.1'] },
      { about: ['place:the-farm', 'claim:1.1'], marking: 'green' },
      { about: ['claim:1.1', `incident:${ids.red.record}`] },
    ])
    const { dossier: released, leftOut } = release(whole, 'green', { notes: true, boundaries })
    const told = leftOut.filter(({ what }) => what.startsWith('document:'))
    expect(told.map(({ what, why, marking: from }) => [what, why, from])).toEqual([
      ['document:made-0', 'marking', 'red'],
      ['document:made-1', 'names what is left out', 'amber'],
      ['document:made-2', 'names what is left out', 'red'],
      ['document:made-3', 'position', 'amber'],
    ])
    expect(released.documents?.map(({ about }) => about)).toEqual([
      ['place:the-farm', 'claim:1.1'],
      ['claim:1.1'],
    ])
    expect(released.files?.map(({ file }) => file)).toEqual(['made-4.png', 'made-5.png'])
  })

  it('count for the marking of all', () => {
    const bare = { ...dossier, claims: [], sources: [], factors: [], actors: [], judgements: [] }
    const open = { ...bare, incidents: [], names: [], text: [], briefing: undefined }
    const empty = { type: 'FeatureCollection' as const, features: [] }
    const { briefing: _, ...rest } = { ...open, places: empty, routes: empty }
    const { documents = [] } = withThese([{ marking: 'amber' }])
    expect(highestMarking({ ...rest, documents }, { notes: true })).toBe('amber')
    expect(highestMarking({ ...rest, documents: [] }, { notes: true })).toBe('clear')
  })
})

describe('a page', () => {
  it('holds the files that its dossier names, and those alone', async () => {
    const whole = withThese([{}, {}])
    const page = await pageOf(SHELL, whole)
    expect(heldIn(page)).toEqual([0, 1].map((at) => `${DOCUMENT_PLACE}served-made-${at}.png`))
    const fewer = await pageOf(page, withThese([{}]))
    expect(heldIn(fewer)).toEqual([`${DOCUMENT_PLACE}served-made-0.png`])
    const { documents: _, files: __, ...none } = whole
    expect(heldIn(await pageOf(page, none))).toEqual([])
  })
})

describe('files of records', () => {
  const whole = withThese([{ about: ['factor:poverty', 'claim:1.1'] }])
  const said = 'Title of made-0. (Credit of made-0. · Licence: MIT)'

  it.each([
    ['csv', 'sources'],
    ['geojson', undefined],
    ['kml', undefined],
  ] as const)('say in %s what there is and whose it is', async (format, list) => {
    const write = await FORMAT_TABLE[format].load()
    const view = plainView(new DossierIndex(whole))
    const scope = { what: 'view', view } as const
    const job = { dossier: whole, boundaries, scope, marking: 'red', notes: false } as const
    const parts: Uint8Array[] = []
    for await (const part of write({
      ...job,
      scale: 1,
      kit: exportKit(),
      ...(list === undefined ? {} : { list }),
    }))
      parts.push(part)
    expect(Buffer.concat(parts).toString('utf8')).toContain(said)
  })
})
