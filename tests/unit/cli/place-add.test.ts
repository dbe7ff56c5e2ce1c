/** `cartouche place --add`: a place is written into a dossier that passes its check, and nothing else changes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { minimalFiles } from '../model/support/dossiers.ts'
import { run } from './support/run.ts'
import { tempDossier, type TempDossier } from './support/temp-dossier.ts'

const PLACES = 'places.geojson'

describe('cartouche place --add', () => {
  let dossier: TempDossier
  beforeEach(() => {
    dossier = tempDossier(minimalFiles())
  })
  afterEach(() => {
    dossier.remove()
  })

  const check = () => run('check', dossier.folder)

  it('writes a town at the end of the places, as they are written there', async () => {
    const before = dossier.read(PLACES)
    const { code, out } = await run('place', 'Zhanaozen', '--add', dossier.folder)
    expect(out).toContain('added zhanaozen')
    expect(code).toBe(0)
    const end = before.lastIndexOf('\n  ]\n')
    expect(dossier.read(PLACES)).toBe(
      `${before.slice(0, end)},
    {
      "type": "Feature",
      "id": "zhanaozen",
      "geometry": { "type": "Point", "coordinates": [52.86192, 43.34116] },
      "properties": {
        "names": { "en": "Zhanaozen" },
        "kind": "city",
        "role": "named",
        "country": "KZ",
        "within": "KZ-MAN",
        "geonames": 607610,
        "rank": 2,
        "coordinates": "GeoNames"
      }
    }${before.slice(end)}`,
    )
    expect(await check()).toMatchObject({ code: 0 })
  })

  it.each([
    [['Чечня'], 'chechnya'],
    [['Kyrgyzstan'], 'kyrgyzstan'],
    [['Paris', '--geonames', '2988507', '--id', 'paris-in-france'], 'paris-in-france'],
    [['Tashkent', '--kind', 'capital'], 'tashkent'],
    [['Qorday'], 'georgiyevka'],
  ])('adds %j, and the check passes', async (words, id) => {
    const added = await run('place', ...words, '--add', dossier.folder)
    expect(added.out).toContain(`added ${id}\n`)
    expect(dossier.read(PLACES)).toContain(`"id": "${id}"`)
    expect(await check()).toMatchObject({ code: 0 })
  })

  it('leaves out a country that the boundaries do not have, and says so', async () => {
    const { error } = await run(
      'place',
      'Quetzaltenango',
      '--kind',
      'city',
      '--add',
      dossier.folder,
    )
    expect(error).toContain('the boundaries do not have GT, so its country is left out')
    expect(dossier.read(PLACES)).not.toContain('"GT"')
    expect(await check()).toMatchObject({ code: 0 })
  })

  it('keeps the ends of lines, the order mark and the indent of the file', async () => {
    const before = `\uFEFF${dossier.read(PLACES).replaceAll('\n', '\r\n')}`
    dossier.write(PLACES, before)
    await run('place', 'Korday', '--add', dossier.folder)
    const after = dossier.read(PLACES)
    expect(after.startsWith(before.slice(0, before.lastIndexOf('\r\n  ]')))).toBe(true)
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('adds to an empty list, and to one on a single line', async () => {
    dossier.write(PLACES, '{"type": "FeatureCollection", "features": []}\n')
    const fresh = await run('place', 'Korday', '--add', dossier.folder)
    expect(fresh.code).toBe(0)
    const text = dossier.read(PLACES)
    dossier.write(PLACES, JSON.stringify(JSON.parse(text)))
    expect(await run('place', 'Zhanaozen', '--add', dossier.folder)).toMatchObject({ code: 0 })
    expect(JSON.parse(dossier.read(PLACES))).toHaveProperty('features.length', 2)
  })

  it.each([
    [['Paris'], 'choose one by --geonames'],
    [['Kyzylo'], 'choose one by --geonames'],
    [['Atyrau', '--kind', 'city'], 'has the id atyrau already'],
    [['Guatemala', '--kind', 'country'], 'there is no boundary of the code "GT"'],
  ])('writes nothing of %j', async (words, message) => {
    const before = dossier.read(PLACES)
    const { code, error } = await run('place', ...words, '--add', dossier.folder)
    expect(error).toContain(message)
    expect(code).toBe(1)
    expect(dossier.read(PLACES)).toBe(before)
  })

  it('tells the candidates where several are meant', async () => {
    const { out } = await run('place', 'Paris', '--add', dossier.folder)
    expect(out).toContain('GeoNames 2988507')
    expect(out).toContain('Canada (CA)')
  })

  it('writes nothing into a file that is broken', async () => {
    dossier.write(PLACES, '{"type": "FeatureCollection"')
    const { code, error } = await run('place', 'Korday', '--add', dossier.folder)
    expect(error).toContain('holds no list of features')
    expect(code).toBe(1)
  })

  it('adds to a dossier whose other files are not ready', async () => {
    dossier.write('claims.yaml', '- id: x\n')
    expect(await run('place', 'Korday', '--add', dossier.folder)).toMatchObject({ code: 0 })
    expect(dossier.read(PLACES)).toContain('"georgiyevka"')
  })

  it('says that there is no such folder', async () => {
    const { code, error } = await run('place', 'Korday', '--add', `${dossier.folder}/nowhere`)
    expect(error).toContain('there is no folder')
    expect(code).toBe(2)
  })
})
