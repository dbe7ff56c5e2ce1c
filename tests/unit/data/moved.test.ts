/**
 * Values moved from incidents and disputes to claims and findings. None was lost: `before.json` is what the dossier said
 * before, and `corrected.json` each value that was put right on purpose, with the reason.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { rangeOf } from '../../../src/model/counts.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { actorsOf, whereaboutsOfClaim, type Reading } from '../../../src/model/readings.ts'
import type { Whereabouts } from '../../../src/model/schema/dossier.ts'
import { subjectsOf } from '../../../src/model/subjects.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import beforeFile from './before.json' with { type: 'json' }
import correctedFile from './corrected.json' with { type: 'json' }

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
})

type Said = Readonly<Record<string, unknown>> | null

interface Before {
  incidents: Readonly<Record<string, { actors: string[]; told: Said; checked: Said }>>
  claims: Readonly<
    Record<string, Readonly<Record<string, unknown>> & { about: string[]; sources: string[] }>
  >
}
/** Each value as it is now, and why. */
type Table = Readonly<Record<string, { now: unknown; because: string }>>

const before: Before = beforeFile
const corrected: { incidents: Table; claims: Table; actors: Readonly<Record<string, string>> } =
  correctedFile

const placesOf = (list: readonly Whereabouts[]) =>
  list.map(({ place, precision, role = 'at' }) => `${place} ${precision} ${role}`)

function readingOf(reading: (Reading & { title?: string }) | null): Said {
  if (reading === null) return null
  const counts = (['killed', 'injured', 'arrested'] as const).flatMap((kind) => {
    const people = reading.outcome?.[kind]
    if (people === undefined) return []
    const { low, high } = rangeOf(people)
    return [[kind, `${String(low)}-${high === null ? '' : String(high)}`] as const]
  })
  return {
    ...(reading.title === undefined ? {} : { title: reading.title }),
    ...(reading.date === undefined ? {} : { date: reading.date }),
    places: placesOf(reading.places),
    ...Object.fromEntries(counts),
  }
}

/** Paths of values that differ, with what they are now. */
function changes(was: Said, is: Said, path: string): Record<string, unknown> {
  if (was === null || is === null) return was === is ? {} : { [path]: is }
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return Object.fromEntries(
    keys
      .filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
      .map((key) => [`${path}.${key}`, is[key] ?? null]),
  )
}

const gone = (path: string): [string, unknown] => [path, null]

const put = (table: Table) =>
  Object.fromEntries(Object.entries(table).map(([path, { now }]) => [path, now]))

describe('what the dossier said before its claims became the atom', () => {
  it('is in both readings of every incident, but for what was put right', () => {
    const found = Object.entries(before.incidents).flatMap(([id, was]) => {
      const is = index.incidents.get(id)
      if (is === undefined) return [gone(id)]
      return [
        ...Object.entries(changes(was.told, readingOf(is.told), `${id}.told`)),
        ...Object.entries(changes(was.checked, readingOf(is.checked), `${id}.checked`)),
      ]
    })
    expect(Object.fromEntries(found)).toEqual(put(corrected.incidents))
  })

  it('has every part that an actor had, but for those that the article does not name', () => {
    const lost = Object.entries(before.incidents).flatMap(([id, { actors }]) => {
      const incident = index.incidents.get(id)
      const now = incident === undefined ? [] : actorsOf(incident)
      const has = new Set(now.map(({ actor, role }) => `${actor} ${role}`))
      return actors.filter((one) => !has.has(one)).map((one) => `${id}: ${one}`)
    })
    expect(lost.toSorted()).toEqual(Object.keys(corrected.actors).toSorted())
  })

  it('has every claim with its date, places, subjects and sources, but for what was put right', () => {
    const found = Object.entries(before.claims).flatMap(([id, was]) => {
      const claim = index.claims.get(id)
      if (claim === undefined) return [gone(id)]
      const sources = index
        .findingsOf(`claim:${id}`)
        .flatMap(({ finding }) => finding.evidence.map(({ source }) => source))
      const lost = (all: readonly string[], now: readonly string[]) =>
        all.filter((one) => !now.includes(one))
      const is = {
        paragraph: claim.paragraph,
        ...(claim.date === undefined ? {} : { date: claim.date }),
        places: placesOf(whereaboutsOfClaim(claim)),
      }
      const { about, sources: cited, ...rest } = was
      return [
        ...Object.entries(changes(rest, is, id)),
        ...lost(about, subjectsOf(claim)).map((one) => gone(`${id} about ${one}`)),
        ...lost(cited, sources).map((one) => gone(`${id} source ${one}`)),
      ]
    })
    expect(Object.fromEntries(found)).toEqual(put(corrected.claims))
  })
})
