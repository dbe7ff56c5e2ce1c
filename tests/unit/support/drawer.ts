/** What draws maps of the first dossier in Node: boundaries and fonts as the repository holds them. */
import { readFile } from 'node:fs/promises'
import {
  readBoundaries,
  type Boundaries,
  type LabelCollection,
  type RegionTopology,
  type WorldTopology,
} from '../../../src/domain/boundaries.ts'
import { readCatalogue, readFont } from '../../../src/cli/font-files.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { loadFonts } from '../../../src/export/fonts.ts'
import type { ExportFonts } from '../../../src/export/job.ts'
import { MapDrawer } from '../../../src/drawing/draw-map.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { knownOf } from '../../../src/view/known.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { readParameters } from '../../../src/view/read-url.ts'
import type { View } from '../../../src/view/view.ts'
import { kazakhstan } from './kazakhstan.ts'

async function json(name: string): Promise<unknown> {
  return JSON.parse(await readFile(`geo/out/${name}.json`, 'utf8'))
}

/** Our own build's output, checked against its manifest by the tests of `geo`. */
export async function ownBoundaries(): Promise<Boundaries> {
  const [region, world, labels] = await Promise.all([json('region'), json('world'), json('labels')])
  return readBoundaries(region as RegionTopology, world as WorldTopology, labels as LabelCollection)
}

/** With the files that the letters of a text ask for. */
export function ownFonts(text = ''): Promise<ExportFonts> {
  return loadFonts({ catalogue: () => Promise.resolve(readCatalogue()), read: readFont }, text)
}

export interface Workshop {
  index: DossierIndex
  fonts: ExportFonts
  drawer: MapDrawer
  /** A View by the parameters of an address. */
  viewOf: (parameters: string) => View
}

/** Of the first dossier, or of what is made of it. */
export async function workshop(
  change: (dossier: Dossier) => Dossier = (dossier) => dossier,
): Promise<Workshop> {
  const [own, boundaries, fonts] = await Promise.all([kazakhstan(), ownBoundaries(), ownFonts()])
  const index = new DossierIndex(change(own.dossier))
  const plain = plainView(index)
  const known = knownOf(index)
  return {
    index,
    fonts,
    drawer: new MapDrawer(index, boundaries, fonts.measure),
    viewOf: (parameters) => {
      const { view, dropped } = readParameters([...new URLSearchParams(parameters)], plain, known)
      if (dropped.length > 0) throw new Error(`wrong in ${parameters}: ${JSON.stringify(dropped)}`)
      return view
    },
  }
}

/** Views that differ in all that changes what is drawn. */
export const MANY_VIEWS: readonly string[] = [
  '',
  'theme=paper&labels=ru',
  'labels=kk&map=4.6/47/60&reading=checked',
  'map=5.8/47.8/55.5&reading=checked',
  'map=7/43.2/46.3',
  'map=7/48.6/57.3&reading=checked',
  'map=3/45/60&record=incident:kenkiyak-2011&reading=checked',
  'map=5.2/45.5/62.3/30/40',
  'map=6/42/72/-75/0&labels=ru',
  'map=1.5/20/0',
  'map=9/51.1/71.4',
  'layers=provinces,cities,indicator:below-subsistence',
  'layers=provinces,cities,incidents,attention&theme=paper',
  'layers=cities,incidents,districts,links&record=place:chechnya',
  'layers=provinces',
  'ask=circle/place:atyrau/300',
  'ask=corridor/route:heroin-east/100',
  'ask=path/51,47/71,51/76,43&labels=kk',
  'ask=nearest/incidents/place:atyrau&map=4.2/46/60',
  'certain=only',
  'time=2011-05/2011-10&reading=checked',
  'by=kind*bombing*shooting',
  'opacity=incidents*0.4',
]
