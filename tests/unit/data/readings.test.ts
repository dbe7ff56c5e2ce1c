/** Both readings of every incident and how it came out, as `readings.json` has them: read against the article and its sources. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { rulingOfClaim, rulingOfIncident } from '../../../src/domain/evidence/verdict.ts'
import type { CheckedReading, ToldIncident } from '../../../src/model/readings.ts'
import type { Verdict } from '../../../src/model/schema/dossier.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import table from './readings.json' with { type: 'json' }

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
})

/** Without the words, which stand with the claims and the findings. */
const rowOf = ({ title, date, places, outcome, actors, sources }: CheckedReading) => ({
  ...(title === undefined ? {} : { title }),
  date,
  places: places.map(({ place, precision, role }) =>
    [place, precision, ...(role === undefined ? [] : [role])].join(' '),
  ),
  ...(outcome === undefined ? {} : { outcome }),
  actors: actors.map(({ actor, role }) => `${actor}: ${role}`),
  sources,
})

const entryOf = (of: DossierIndex, incident: ToldIncident) => {
  const { verdict, confidence, origins } = rulingOfIncident(of, incident)
  return {
    title: incident.title,
    verdict,
    confidence,
    origins,
    tellers: of.claimsTelling(incident.id).map(({ id }) => id),
    apart: incident.apart,
    told: rowOf(incident.told),
    checked: incident.checked === null ? null : rowOf(incident.checked),
  }
}

describe('the incidents of the Kazakhstan dossier', () => {
  it('read as the table has them', () => {
    const read = index.toldIncidents.map((one) => [one.id, entryOf(index, one)] as const)
    expect(Object.fromEntries(read)).toEqual(table)
  })

  it('came out four corroborated, two in part, one contradicted, and five without a second source', () => {
    const ids = (verdict: Verdict) =>
      index.toldIncidents
        .filter((one) => rulingOfIncident(index, one).verdict === verdict)
        .map(({ id }) => id)
    expect(ids('corroborated')).toEqual([
      'atyrau-raid-2011',
      'aktobe-bombing-2011',
      'uzbekistan-attacks-2004',
      'nazarbayev-statement-2011',
    ])
    expect(ids('partly corroborated')).toEqual(['kenkiyak-2011', 'north-caucasus-detentions'])
    expect(ids('contradicted')).toEqual(['admission-2011'])
    expect(ids('unverified')).toHaveLength(5)
    for (const id of ids('unverified')) expect(index.incidents.get(id)?.checked, id).toBeNull()
  })
})

describe('the claims of the Kazakhstan dossier', () => {
  it.each(['1.3', '2.1', '3.1', '4.1', '4.6', '6.1', '8.1', '9.3', '10.1'])(
    'do not count %s as corroborated, which no source bears out',
    (id) => {
      expect(index.claims.has(id)).toBe(true)
      expect(rulingOfClaim(index, { id }).verdict).not.toBe('corroborated')
    },
  )

  it.each(['1.1', '1.2', '2.3', '4.3'])('count %s as corroborated', (id) => {
    expect(rulingOfClaim(index, { id }).verdict).toBe('corroborated')
  })

  it.each(['3.1', '8.1'])('count %s as contradicted', (id) => {
    expect(rulingOfClaim(index, { id }).verdict).toBe('contradicted')
  })
})
