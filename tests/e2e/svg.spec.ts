/**
 * The same View drawn by MapLibre and as SVG: the same symbols, and each where the other has it. What unit tests read of
 * the SVG, that no name lies on another or on a mark, then holds of both.
 */
import { expect, test, type Page } from '@playwright/test'
import type { LayerId } from '../../src/map/style/layer-ids.ts'
import { LAYER } from '../../src/map/style/layer-ids.ts'
import type { Dossier } from '../../src/model/schema/dossier.ts'
import { LANGUAGES } from '../../src/model/schema/vocabulary.ts'
import type { Size } from '../../src/view/projection.ts'
import type { PlacedSymbol } from '../../src/drawing/symbols/place.ts'
import { crowded, type CrowdOptions } from '../support/crowded.ts'
import { serveFolder, type Served } from '../support/serve-folder.ts'
import { workshop, type Workshop } from '../unit/support/drawer.ts'
import { buildCompared } from './compare/build.ts'
import { watch } from './support/watch.ts'

const SIZE: Size = { width: 960, height: 540 }

interface Compared {
  view: string
  /** Whether 21 incidents stand at Atyrau. */
  crowd?: true
  /** Symbols that only one of the two may have, by layer and key: MapLibre keeps a name on the side where it stood before a later source came. */
  differing: readonly string[]
  /** Symbols that stand elsewhere. */
  elsewhere?: readonly string[]
  /** Symbols at least in the frame. */
  least: number
}

/** Screens and a phone, each with names in every language. */
const SIZES: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]

const VIEWS: readonly Compared[] = [
  { view: 'theme=paper', differing: [], least: 80 },
  { view: 'labels=ru&map=6/42/72', differing: [], least: 45 },
  { view: 'labels=kk&map=4.6/47/60&reading=checked', differing: [], least: 45 },
  {
    view: 'map=5.2/45.5/62.3/30/40&theme=paper&layers=provinces,cities,incidents,links,factor:kyrgyz-turmoil,factor:afghan-heroin',
    differing: [],
    // A tilted map takes larger tiles for what is far, and counts the way between arrows in those.
    elsewhere: [`${LAYER.routeArrows} route:heroin-east`],
    least: 30,
  },
  {
    view: 'map=7/48.6/57.3&reading=checked&record=incident:kenkiyak-2011',
    differing: [],
    least: 5,
  },
  // One chip for all of them, and the town's name beside it.
  { view: 'map=5/47.1/53&theme=paper', crowd: true, differing: [], least: 30 },
  // From so far, towns beside each other are one chip.
  { view: 'map=1.6/45/60&theme=paper', differing: [], least: 20 },
  {
    view: 'ask=nearest/incidents/place:atyrau&map=4.2/46/60&theme=paper',
    // Close towns of the Fergana valley, beside the figures of an answer, which come last.
    differing: [
      `${LAYER.cityNames} city-501175`,
      `${LAYER.cityNames} place:osh`,
      `${LAYER.namedCityNames} place:andijan`,
    ],
    least: 80,
  },
]

let served: Served
let shops: { plain: Workshop; crowded: Workshop }

const CROWD: CrowdOptions = { place: 'atyrau', count: 21 }
const withCrowd = (dossier: Dossier) => crowded(dossier, CROWD)

test.beforeAll(async () => {
  test.setTimeout(360_000)
  const folder = 'test-results/compared'
  await buildCompared(folder)
  served = await serveFolder(folder)
  shops = { plain: await workshop(), crowded: await workshop(withCrowd) }
})
test.afterAll(() => served.close())

/** Rings show nothing where nothing is lit or chosen: where they have a place is nobody's business. */
const RINGS: ReadonlySet<LayerId> = new Set([
  LAYER.markLit,
  LAYER.markSelected,
  LAYER.crowdLit,
  LAYER.crowdSelected,
  LAYER.cityLit,
  LAYER.citySelected,
  LAYER.chipLit,
  LAYER.chipSelected,
])

interface Found {
  layer: LayerId
  key: string
  room: NonNullable<PlacedSymbol['room']>
}

/** Symbols of ours that found a place in the frame; a route has several arrows. */
async function ours(shop: Workshop, view: string, size: Size): Promise<Map<string, Found[]>> {
  const { placed } = await shop.drawer.layout(shop.viewOf(view), size)
  const found = new Map<string, Found[]>()
  for (const { candidate, room } of [...placed.values()].flat()) {
    const { layer } = candidate
    const key = candidate.key ?? 'undefined'
    if (room === null || RINGS.has(layer)) continue
    const { left, top, right, bottom } = room
    if (right < 0 || bottom < 0 || left > size.width || top > size.height) continue
    const name = `${layer} ${key}`
    found.set(name, [...(found.get(name) ?? []), { layer, key, room }])
  }
  return found
}

const opened = async (page: Page) => {
  await page.goto(served.url)
  await page.waitForFunction(() => window.compared !== undefined)
}

const show = (page: Page, view: string, at: Size) =>
  page.evaluate(
    ([parameters, size]) => {
      if (window.compared === undefined) throw new Error('the page is not ready')
      return window.compared.show(parameters, size)
    },
    [view, at] as const,
  )

/** A pixel inside and a pixel outside the middle of each edge that is in the frame. */
function spotsOf({ left, top, right, bottom }: Found['room'], size: Size) {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const edges = [
    { x: left, y, dx: -1, dy: 0 },
    { x: right, y, dx: 1, dy: 0 },
    { x, y: top, dx: 0, dy: -1 },
    { x, y: bottom, dx: 0, dy: 1 },
  ]
  const inFrame = ([spotX, spotY]: readonly [number, number]) =>
    spotX >= 0 && spotY >= 0 && spotX < size.width && spotY < size.height
  return edges
    .flatMap((edge) =>
      [-1, 1].map((step) => ({
        at: [edge.x + edge.dx * step, edge.y + edge.dy * step] as const,
        inside: step < 0,
      })),
    )
    .filter(({ at }) => inFrame(at))
}

/** Both pictures of a View, compared on a page that is open. */
async function compare(page: Page, shop: Workshop, compared: Compared, size: Size): Promise<void> {
  const { view, differing, elsewhere = [], least } = compared
  const what = `${view} at ${String(size.width)} × ${String(size.height)}`
  const camera = await show(page, view, size)
  const { scene } = await shop.drawer.layout(shop.viewOf(view), size)
  expect(scene.zoom, what).toBeCloseTo(camera.zoom, 4)

  const mine = await ours(shop, view, size)
  const theirs = new Set(await page.evaluate(() => window.compared?.placed() ?? []))
  const apart = [
    ...[...theirs].filter((name) => !mine.has(name)),
    ...[...mine.keys()].filter((name) => !theirs.has(name)),
  ]
  expect(
    apart.toSorted().filter((name) => !differing.includes(name)),
    what,
  ).toEqual([])
  expect(theirs.size, what).toBeGreaterThanOrEqual(least)

  // Where a key stands for several symbols one of the map's may lie just outside one of ours.
  const single = [...mine].flatMap(([name, list]) =>
    list.length === 1 && theirs.has(name) ? list : [],
  )
  const asked = single.map((one) => ({ ...one, spots: spotsOf(one.room, size) }))
  const hits = await page.evaluate(
    (symbols) => symbols.map((one) => window.compared?.hits(one) ?? []),
    asked.map(({ layer, key, spots }) => ({ layer, key, spots: spots.map(({ at }) => at) })),
  )
  const off = asked
    .filter(({ spots }, at) => spots.some(({ inside }, spot) => hits[at]?.[spot] !== inside))
    .map(({ layer, key }) => `${layer} ${key}`)
  expect(off.toSorted(), what).toEqual(elsewhere)
  expect(asked.length, what).toBeGreaterThanOrEqual(Math.floor(least * 0.75))

  // Every other arrow has one of the map's under its middle.
  const several = [...mine].flatMap(([name, list]) =>
    theirs.has(name) && !elsewhere.includes(name) ? list : [],
  )
  const middles = several.flatMap(({ layer, key, room }) => {
    const spot = [(room.left + room.right) / 2, (room.top + room.bottom) / 2] as const
    const isIn = spot[0] >= 0 && spot[1] >= 0 && spot[0] < size.width && spot[1] < size.height
    return isIn ? [{ layer, key, spots: [spot] }] : []
  })
  const under = await page.evaluate(
    (symbols) => symbols.map((one) => window.compared?.hits(one)[0] ?? false),
    middles,
  )
  expect(
    middles.filter((_, at) => under[at] !== true).map(({ key }) => key),
    what,
  ).toEqual([])
}

// One worker, which builds the page once.
test.describe.configure({ mode: 'serial' })

for (const compared of VIEWS) {
  const { view, crowd } = compared
  const name = crowd === undefined ? view : `a crowd at ${view}`
  test(`symbols stand in both pictures, to within a pixel: ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: SIZE })
    const trouble = watch(context, new URL(served.url).origin)
    const page = await context.newPage()
    if (crowd !== undefined) {
      await page.route('**/data/*.json', (route) =>
        route.fulfill({ json: shops.crowded.index.dossier }),
      )
    }
    await opened(page)
    await compare(page, crowd === undefined ? shops.plain : shops.crowded, compared, SIZE)
    expect(trouble).toEqual([])
    await context.close()
  })
}

for (const size of SIZES) {
  test(`at ${String(size.width)} × ${String(size.height)} too, in every language`, async ({
    browser,
  }) => {
    test.slow()
    const context = await browser.newContext({ viewport: size })
    const trouble = watch(context, new URL(served.url).origin)
    const page = await context.newPage()
    await opened(page)
    for (const language of LANGUAGES) {
      const view = `labels=${language}&reading=checked&map=4.4/46.5/62`
      await compare(page, shops.plain, { view, differing: [], least: 15 }, size)
    }
    expect(trouble).toEqual([])
    await context.close()
  })
}
