/** What is told of one file: only what it would have held. */
import { describe, expect, it } from 'vitest'
import { FORMATS, hasNotes, type Format } from '../../../src/export/formats.ts'
import type { Scope } from '../../../src/export/job.ts'
import { leftOutOf, release } from '../../../src/export/release/release.ts'
import type { LeftOut } from '../../../src/export/release/left-out.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()

const one = (what: string): LeftOut => ({ what, title: what, why: 'marking', marking: 'red' })
const ALL = [
  'incident:raid',
  'document:plan',
  'briefing',
  'step:raid',
  'step:money',
  'notes:raid',
  'notes:money',
]
const released = { leftOut: ALL.map(one) }

const [RECORD, DOCUMENT, BRIEFING, RAID, MONEY, RAID_NOTES, MONEY_NOTES] = ALL
const SCOPES = {
  view: { what: 'view', view: plainView(index) },
  slide: { what: 'slide', id: 'raid' },
  briefing: { what: 'briefing' },
} as const satisfies Record<string, Scope>

const SLIDES: Record<keyof typeof SCOPES, (string | undefined)[]> = {
  view: [RECORD],
  slide: [RECORD, BRIEFING, RAID, RAID_NOTES],
  briefing: [RECORD, BRIEFING, RAID, MONEY, RAID_NOTES, MONEY_NOTES],
}
const PICTURES = { view: [RECORD], slide: [RECORD, BRIEFING, RAID] }
const RECORDS = { view: [RECORD], slide: [RECORD], briefing: [RECORD] }
const NAMING = { view: [RECORD, DOCUMENT], slide: [RECORD, DOCUMENT], briefing: [RECORD, DOCUMENT] }
const HANDOUT = {
  view: [RECORD, DOCUMENT],
  slide: [RECORD, DOCUMENT, BRIEFING, RAID, RAID_NOTES],
  briefing: [RECORD, DOCUMENT, BRIEFING, RAID, MONEY, RAID_NOTES, MONEY_NOTES],
}
const PAGE = { view: ALL, slide: ALL, briefing: ALL }

const TOLD: Record<
  Format,
  Partial<Record<keyof typeof SCOPES, readonly (string | undefined)[]>>
> = {
  html: PAGE,
  pptx: SLIDES,
  pdf: HANDOUT,
  png: PICTURES,
  svg: PICTURES,
  geojson: NAMING,
  csv: NAMING,
  kml: NAMING,
  annotations: RECORDS,
}

describe('what is told as left out', () => {
  it.each(
    FORMATS.flatMap((format) =>
      (Object.keys(SCOPES) as (keyof typeof SCOPES)[]).flatMap((what) => {
        const told = TOLD[format][what]
        return told === undefined ? [] : [{ format, what, told }]
      }),
    ),
  )('of $what as $format', ({ format, what, told }) => {
    expect(leftOutOf(released, format, SCOPES[what]).map((left) => left.what)).toEqual(told)
  })

  it('of the dossier’s briefing without notes is a note for each slide that has one', () => {
    const { briefing } = index.dossier
    const made = release(index.dossier, 'clear', { notes: false })
    const slides = [briefing?.opening, ...(briefing?.steps ?? []), briefing?.closing]
    const noted = slides.filter((slide) => slide?.notes !== undefined)
    expect(leftOutOf(made, 'pptx', SCOPES.briefing)).toHaveLength(noted.length)
    expect(leftOutOf(made, 'pptx', SCOPES.view)).toEqual([])
  })
})

it('a page has notes whatever it opens with, slides and handouts where they hold slides', () => {
  const whats = ['view', 'slide', 'briefing', 'records'] as const
  const withNotes = FORMATS.map((format) => [
    format,
    whats.filter((what) => hasNotes(format, what)),
  ])
  expect(withNotes.filter(([, having]) => having?.length !== 0)).toEqual([
    ['html', ['view', 'slide', 'briefing', 'records']],
    ['pptx', ['slide', 'briefing', 'records']],
    ['pdf', ['slide', 'briefing', 'records']],
  ])
})
