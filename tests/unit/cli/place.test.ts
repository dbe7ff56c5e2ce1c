/** `cartouche place`: names of the real gazetteer, in any script, and what is made of them. */
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { PlaceFeature } from '../../../src/model/schema/geography.ts'
import { run } from './support/run.ts'

const Candidates = v.array(
  v.looseObject({
    name: v.string(),
    country: v.string(),
    province: v.nullable(v.string()),
    longitude: v.number(),
    latitude: v.number(),
    geonames: v.nullable(v.number()),
    population: v.nullable(v.number()),
  }),
)

async function candidates(...words: string[]) {
  const { out, code } = await run('place', ...words, '--json')
  expect(code).toBe(0)
  return v.parse(Candidates, JSON.parse(out))
}

const ATYRAU = {
  name: 'Atyrau',
  country: 'KZ',
  province: 'KZ-ATY',
  longitude: 51.88333,
  latitude: 47.11667,
  geonames: 610529,
  population: 180000,
}

describe('cartouche place', () => {
  it.each([
    ['Гурьев', ATYRAU],
    ['Guryev', ATYRAU],
    ['Gur’yev', ATYRAU],
    ['Атырау', ATYRAU],
    ['Сухум', { name: 'Sokhumi', country: 'GE', geonames: 611847 }],
    ['Ленинград', { name: 'Saint Petersburg', country: 'RU', province: 'RU-SPE' }],
    ['阿拉木圖', { name: 'Almaty', country: 'KZ' }],
    ['Aktubinsk', { name: 'Aktobe', country: 'KZ', province: 'KZ-AKT' }],
    ['Petropavlovsk-Kam', { name: 'Petropavlovsk-Kamchatsky' }],
    ['Guatemala', { name: 'Guatemala', kind: 'country', code: 'GT', geonames: null }],
    ['Чечня', { kind: 'province', province: 'RU-CE', code: 'RU-CE', population: null }],
  ])('finds %s', async (name, expected) => {
    const [best] = await candidates(name)
    expect(best).toMatchObject(expected)
  })

  it('gives programs the keys that they rely on first, and null for what is not known', async () => {
    const found = await candidates('Gurr’ e Vogel')
    expect(Object.keys(found[0] ?? {})).toEqual([
      ...Object.keys(ATYRAU),
      ...['kind', 'matched', 'code'],
    ])
    expect(found[0]).toMatchObject({ population: null, province: null })
  })

  it('puts the largest of a name first, and tells as many as are asked for', async () => {
    const found = await candidates('Paris', '--limit', '4')
    expect(found).toHaveLength(4)
    expect(found[0]).toMatchObject({ country: 'FR' })
    const people = found.map(({ population }) => population ?? 0)
    expect(people).toEqual(people.toSorted((one, other) => other - one))
  })

  it('leaves out what is not within a country or a province, by any of its codes', async () => {
    for (const within of ['KZ', 'kz-aty', 'KZ-23']) {
      const found = await candidates('Guryev', '--within', within)
      expect(found.map(({ geonames }) => geonames)).toEqual([610529])
    }
    expect(await candidates('Paris', '--within', 'US')).not.toContainEqual(
      expect.objectContaining({ country: 'FR' }),
    )
  })

  it('leaves out other kinds', async () => {
    const found = await candidates('Atyrau', '--kind', 'province')
    expect(found.map((one) => one['code'])).toEqual(['KZ-ATY'])
  })

  it('tells people of each candidate, and gives the best as a feature', async () => {
    const { code, out } = await run('place', 'Гурьев', '--limit', '1')
    expect(code).toBe(0)
    const [line, more, , ...feature] = out.split('\n')
    expect(line).toBe(
      'Atyrau: city in Atyrau (KZ-ATY), Kazakhstan (KZ); 51.88333, 47.11667; 180,000 people; GeoNames 610529; called Gurev',
    )
    expect(more).toMatch(/^\d+ more: --limit \d+ tells them all/)
    expect(v.parse(PlaceFeature, JSON.parse(feature.join('\n')))).toEqual({
      type: 'Feature',
      id: 'atyrau',
      geometry: { type: 'Point', coordinates: [51.88333, 47.11667] },
      properties: {
        names: { en: 'Atyrau' },
        aliases: ['Gurev'],
        kind: 'city',
        role: 'named',
        country: 'KZ',
        within: 'KZ-ATY',
        geonames: 610529,
        rank: 2,
        coordinates: 'GeoNames',
      },
    })
  })

  it('gives a feature for each on demand', async () => {
    const { out } = await run('place', 'Atyrau', '--features', '--limit', '2')
    expect(out.match(/"type": "Feature"/g)).toHaveLength(2)
    expect(out).toContain('"boundary": "KZ-ATY"')
  })

  it('says what to try where nothing is called so', async () => {
    const nothing = await run('place', 'Xqzwvbk')
    expect(nothing.code).toBe(1)
    expect(nothing.error).toContain('nothing is called Xqzwvbk: try another spelling')
    const elsewhere = await run('place', 'Atyrau', '--within', 'FR')
    expect(elsewhere.code).toBe(1)
    expect(elsewhere.error).toContain('there: try it without --within FR')
  })

  it.each([
    [['place'], 'name a place'],
    [['place', '–'], 'name a place'],
    [['place', 'Atyrau', '--within', 'KZ-ATI'], 'did you mean KZ-ATY?'],
    [['place', 'Atyrau', '--kind', 'vilage'], 'did you mean village?'],
    [['place', 'Atyrau', '--limit', '0'], '--limit 0: write a whole number from 1 to 1000'],
    [['place', 'Atyrau', '--id', 'x'], 'give --add <folder> too'],
    [['place', 'Atyrau', '--jsn'], 'there is no option --jsn'],
    [['place', 'Atyrau', '--json', '--features'], 'give one'],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, out, error } = await run(...words)
    expect(error).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  it('helps', async () => {
    const { code, out } = await run('place', '--help')
    expect(code).toBe(0)
    for (const option of ['--within', '--kind', '--limit', '--geonames', '--add', '--id'])
      expect(out).toContain(option)
  })
})
