import { describe, expect, it } from 'vitest'
import { areaContains, areaOf } from '../../../src/domain/boundaries.ts'
import type { LocalNames } from '../../../src/domain/names.ts'
import { boundaries, labels } from './out.ts'

const areas = [
  ...boundaries.provinces.values(),
  ...boundaries.countries.values(),
  ...boundaries.districts.values(),
]
const CYRILLIC = /^[\p{Script=Cyrillic}\p{P}\p{Zs}]+$/u

function expectNames(names: LocalNames, where: string): void {
  expect(names.en.trim(), where).not.toBe('')
  expect(names.ru, where).toMatch(CYRILLIC)
  expect(names.kk, where).toMatch(CYRILLIC)
}

describe('names', () => {
  it('are in three languages for every area', () => {
    for (const { properties } of areas) expectNames(properties.names, properties.code)
    for (const { properties } of boundaries.world.features)
      expectNames(properties.names, properties.code ?? '')
  })

  it('are in three languages for every label', () => {
    for (const { properties } of labels.features) expectNames(properties.names, properties.id)
  })

  it('are real Kazakh', () => {
    const kk = (code: string) => areaOf(boundaries, code)?.properties.names.kk
    expect(kk('KZ')).toBe('Қазақстан')
    expect(kk('KZ-MAN')).toBe('Маңғыстау облысы')
    expect(kk('KZ-YUZ')).toBe('Оңтүстік Қазақстан облысы')
    expect(kk('KG-Y')).toBe('Ыстықкөл облысы')
    expect(kk('RU-CE')).toBe('Шешенстан')
  })

  it('are the usual English ones, not the input’s', () => {
    const en = areas.map((one) => one.properties.names.en)
    for (const odd of ['Mangghystau', 'Leninabad', 'Tadzhikistan Territories', 'N.W.F.P.'])
      expect(en).not.toContain(odd)
    expect(en).toEqual(expect.arrayContaining(['Sughd', 'Mangystau', 'Khyber Pakhtunkhwa']))
  })
})

describe('label points', () => {
  it('stand inside their area', () => {
    for (const one of areas)
      expect(areaContains(one, one.properties.label), one.properties.code).toBe(true)
  })

  it('of the list of labels do too', () => {
    const coded = labels.features.filter(({ properties }) => properties.code !== undefined)
    for (const { geometry, properties } of coded) {
      const found = areaOf(boundaries, properties.code ?? '')
      const [longitude = 0, latitude = 0] = geometry.coordinates
      expect(found && areaContains(found, [longitude, latitude]), properties.id).toBe(true)
    }
  })

  it('of seas stand in no country', () => {
    for (const { geometry, properties } of labels.features) {
      if (properties.water !== 'sea') continue
      const [longitude = 0, latitude = 0] = geometry.coordinates
      const land = [...boundaries.countries.values()].filter((one) =>
        areaContains(one, [longitude, latitude]),
      )
      expect(land, properties.id).toEqual([])
    }
  })
})

describe('the list of labels', () => {
  it('names no thing twice', () => {
    const ids = labels.features.map(({ properties }) => properties.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names each province and country, and a city that is a province once', () => {
    const codes = new Set(labels.features.map(({ properties }) => properties.code))
    const unnamed = [...boundaries.provinces.keys(), ...boundaries.countries.keys()].filter(
      (code) => !codes.has(code),
    )
    expect(unnamed).toEqual(['KZ-ALA', 'KZ-AST', 'KG-GB', 'UZ-TK', 'TJ-DU', 'PK-IS', 'RU-MOW'])
    for (const code of unnamed) {
      const { en } = boundaries.provinces.get(code)?.properties.names ?? {}
      const found = labels.features.filter(({ properties }) => properties.names.en === en)
      expect(found.map(({ properties }) => properties.kind)).toEqual(['city'])
    }
  })

  it.each(['Caspian Sea', 'Aral Sea', 'Lake Balkhash', 'Ural', 'Volga', 'Syr Darya', 'Irtysh'])(
    'has %s among the waters',
    (name) => {
      const found = labels.features.find(({ properties }) => properties.names.en === name)
      expect(found?.properties.kind).toBe('water')
    },
  )

  it('has the capital of every region of Kazakhstan', () => {
    const cities = labels.features
      .filter(({ properties }) => properties.kind === 'city')
      .map(({ properties }) => properties.names.en)
    expect(cities).toEqual(
      expect.arrayContaining([
        ...['Astana', 'Almaty', 'Aktau', 'Aktobe', 'Atyrau', 'Karaganda', 'Kokshetau', 'Kostanay'],
        ...['Kyzylorda', 'Pavlodar', 'Petropavlovsk', 'Shymkent', 'Taldykorgan', 'Taraz'],
        ...['Uralsk', 'Ust-Kamenogorsk'],
      ]),
    )
  })
})
