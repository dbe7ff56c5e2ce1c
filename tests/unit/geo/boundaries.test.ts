import { area, booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { areaContains, areaOf, type Position } from '../../../src/domain/boundaries.ts'
import { boundaries, region } from './out.ts'

const provinces = [...boundaries.provinces.values()]
const of = (country: string) => provinces.filter((one) => one.properties.country === country)
const contains = (code: string, position: Position) => {
  const found = areaOf(boundaries, code)
  return found !== undefined && areaContains(found, position)
}

const DISTRICTS = {
  'RU-NCFD': ['RU-CE', 'RU-DA', 'RU-IN', 'RU-KB', 'RU-KC', 'RU-SE', 'RU-STA'],
  'RU-SFD': ['RU-AD', 'RU-AST', 'RU-KDA', 'RU-KL', 'RU-ROS', 'RU-VGG'],
}

describe('provinces of 2011', () => {
  it.each(Object.entries({ KZ: 16, KG: 8, UZ: 14, TJ: 5, TM: 5, AF: 34, PK: 8, RU: 83 }))(
    '%s has %i',
    (country, count) => {
      expect(of(country)).toHaveLength(count)
    },
  )

  it('are fourteen regions and two cities in Kazakhstan, none of them younger than 2011', () => {
    const kinds = of('KZ').map((one) => one.properties.kind)
    expect(kinds.filter((kind) => kind === 'province')).toHaveLength(14)
    expect(kinds.filter((kind) => kind === 'city')).toHaveLength(2)
    expect(boundaries.provinces.has('KZ-YUZ')).toBe(true)
    expect(of('KZ').map((one) => one.properties.now)).not.toContain('KZ-62')
  })

  it('have codes of their own', () => {
    const codes = region.objects.provinces.geometries.map(({ id }) => id)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toEqual(provinces.map((one) => one.properties.code))
  })

  it.each([
    ...['KZ-ATY', 'KZ-AKT', 'KZ-MAN', 'KZ-ZHA', 'KG-O', 'KG-J', 'KG-B', 'RU-CE', 'RU-DA', 'RU-KB'],
    ...['KZ', 'KG', 'UZ', 'TJ', 'TM', 'AF', 'PK', 'RU', 'RU-NCFD', 'RU-SFD'],
  ])('%s, which the article needs, is there', (code) => {
    expect(areaOf(boundaries, code)).toBeDefined()
  })

  it('tell apart what shares a name in the input', () => {
    expect(contains('UZ-TK', [69.28, 41.31])).toBe(true)
    expect(contains('UZ-TO', [70.14, 41.01])).toBe(true)
    expect(contains('AF-PAN', [69.52, 35.31])).toBe(true)
    expect(contains('AF-PAR', [69.17, 35.01])).toBe(true)
    expect(contains('AF-DAY', [66.13, 33.72])).toBe(true)
    expect(contains('AF-URU', [65.87, 32.63])).toBe(true)
  })

  it('have Baikonur in Kyzylorda', () => {
    expect(contains('KZ-KZY', [63.3, 45.95])).toBe(true)
    expect(contains('KZ', [63.3, 45.95])).toBe(true)
  })

  it.each([
    ['KZ-ATY', [51.92, 47.11]],
    ['KZ-AKT', [57.17, 50.28]],
    ['KZ-MAN', [51.17, 43.66]],
    ['KZ-AST', [71.43, 51.17]],
    ['KZ-ALA', [76.92, 43.25]],
    ['KG-GB', [74.59, 42.87]],
    ['KG-O', [72.8, 40.53]],
    ['TJ-DU', [68.77, 38.54]],
    ['RU-CE', [45.69, 43.31]],
  ] satisfies [string, Position][])('%s holds its city', (code, position) => {
    expect(contains(code, position)).toBe(true)
  })
})

describe('dissolved areas', () => {
  it.each(['KZ', 'KG', 'UZ', 'TJ', 'TM', 'AF', 'PK', 'RU'])('%s is its provinces', (code) => {
    const whole = areaOf(boundaries, code)
    const parts = of(code).reduce((sum, one) => sum + area(one), 0)
    expect(whole && area(whole) / parts).toBeCloseTo(1, 6)
  })

  it.each(Object.entries(DISTRICTS))('%s has its members of 2011', (code, members) => {
    const district = boundaries.districts.get(code)
    expect([...(district?.properties.members ?? [])].sort()).toEqual(members)
    const parts = members.reduce((sum, one) => {
      const member = areaOf(boundaries, one)
      return sum + (member === undefined ? 0 : area(member))
    }, 0)
    expect(district && area(district) / parts).toBeCloseTo(1, 6)
  })

  it('are as large as the atlases say, to two in a hundred', () => {
    const squareKilometres = { KZ: 2_724_900, KG: 199_900, TJ: 143_100, AF: 652_900 }
    for (const [code, known] of Object.entries(squareKilometres)) {
      const found = areaOf(boundaries, code)
      expect(found && Math.abs(area(found) / 1e6 / known - 1), code).toBeLessThan(0.02)
    }
  })
})

describe('policy', () => {
  it.each([
    ['UA', 'Simferopol', [34.1, 44.95]],
    ['GE', 'Sukhumi', [41.02, 43.02]],
    ['GE', 'Tskhinvali', [43.97, 42.23]],
    ['CY', 'Kyrenia', [33.32, 35.31]],
    ['RS', 'Pristina', [21.16, 42.66]],
    ['SY', 'Majdal Shams', [35.77, 33.27]],
  ] satisfies [string, string, Position][])('%s holds %s', (code, _place, position) => {
    expect(contains(code, position)).toBe(true)
  })

  it('dashes the lines in dispute', () => {
    const ids = region.objects.disputed.geometries.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['crimea', 'abkhazia', 'jammu-and-kashmir']))
  })

  it('leaves the Caspian its water', () => {
    const land = [...boundaries.countries.values(), ...boundaries.world.features]
    const onLand = (position: Position) =>
      land.some((one) => booleanPointInPolygon(position, one.geometry))
    expect(onLand([50.6, 42.2])).toBe(false)
    expect(onLand([51.5, 38.5])).toBe(false)
    expect(onLand([49.5, 45])).toBe(false)
  })
})
