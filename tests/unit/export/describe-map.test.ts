import { describe, expect, it } from 'vitest'
import { describeMap } from '../../../src/export/describe-map.ts'
import { EXPORT_WORDS } from '../../../src/words/export/exports.ts'
import type { View } from '../../../src/view/view.ts'
import { boundaries, index, viewOf } from '../map/fixture.ts'

const FRAME = { width: 800, height: 500 }
const said = (part: Partial<View>, frame: Parameters<typeof describeMap>[3] = FRAME) =>
  describeMap(index, boundaries, viewOf(part), frame)
const LAYERS = ['provinces', 'cities', 'incidents', 'links']

describe('a map in words', () => {
  it('tells the layers, the reading and what is chosen', () => {
    const [incident] = index.dossier.incidents
    if (incident === undefined) throw new Error('the fixture has no incident')
    const words = said({ layers: LAYERS, reading: 'checked', selection: `incident:${incident.id}` })
    expect(words).toContain(EXPORT_WORDS.reading.checked)
    expect(words).toContain('Shown: ')
    expect(words).toContain('Chosen: ')
    expect(said({ layers: [] })).toContain(EXPORT_WORDS.layers([]))
  })

  it('names the incidents in sight with their place and date, and none that is elsewhere', () => {
    expect(said({ layers: LAYERS })).toMatch(/In sight (is 1 incident|are \d+ incidents): .+\(.+\)/)
    const away = { longitude: -55, latitude: -35, zoom: 6, bearing: 0, pitch: 0 }
    expect(said({ layers: LAYERS, camera: away })).toContain(EXPORT_WORDS.noMarks)
  })

  it('says where the middle lies, and how wide the ground is', () => {
    const [place] = index.dossier.places.features.filter(({ geometry }) => geometry !== null)
    const [longitude = 0, latitude = 0] = place?.geometry?.coordinates ?? []
    const camera = { longitude, latitude, zoom: 6, bearing: 0, pitch: 0 }
    const name = place?.properties.names.en ?? ''
    // At the equator 512 pixels are 40,075 km at zoom 0; here as much less as the latitude says.
    const wide = (40_075 * 800 * Math.cos((latitude * Math.PI) / 180)) / 512 / 2 ** 6
    const km = Number(wide.toPrecision(2)).toLocaleString('en-GB')
    expect(said({ layers: [], camera })).toContain(EXPORT_WORDS.middleAt(name, `${km} km`))
  })

  it('leaves out what is covered', () => {
    const [place] = index.dossier.places.features.filter(({ geometry }) => geometry !== null)
    const [longitude = 0, latitude = 0] = place?.geometry?.coordinates ?? []
    const camera = { longitude, latitude, zoom: 8, bearing: 0, pitch: 0 }
    const name = place?.properties.names.en ?? ''
    const inSight = new RegExp(`In sight [^.]*(town|post)[^.]*: [^.]*${name}`)
    expect(said({ layers: LAYERS, camera })).toMatch(inSight)
    const inset = { top: 0, right: 0, bottom: 0, left: 500 }
    expect(said({ layers: LAYERS, camera }, { ...FRAME, inset })).not.toMatch(inSight)
  })
})
