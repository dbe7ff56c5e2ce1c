/** What is pictured: each main screen as a link into the page, and what has to go wrong or be pressed for it. */
import type { Page } from '@playwright/test'
import { PRINT } from '../../src/words/page/print.ts'
import { withoutPictures } from '../e2e/support/without-pictures.ts'

export interface Size {
  width: number
  height: number
}

export interface Scene {
  name: string
  /** The fragment, without what says the theme. */
  view: string
  /** Before the page is opened. */
  prepare?: (page: Page) => Promise<void>
  /** Once the page shows what `ready` says. */
  act?: (page: Page) => Promise<void>
  /** What is there when the screen is complete; a drawn map unless it says otherwise. */
  ready?: string
}

const DRAWN = '[data-map="drawn"]'

export const readyOf = ({ ready = DRAWN }: Scene) => ready

const TROUBLE = 'main [role="alert"]'

async function breakDossier(page: Page): Promise<void> {
  await page.route('**/data/*.json', async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    const broken = text
      .replaceAll('"place:aktau"', '"place:aktua"')
      .replace('"precision":"province"', '"precision":"provinces"')
      .replace('"date":"2011-05-17"', '"date":"17 May 2011"')
    await route.fulfill({ response, body: broken })
  })
}

/** The middle of the map, where the link has put a place with several marks. */
async function clickMiddle(page: Page): Promise<void> {
  await page.getByRole('application').click()
}

async function playEvents(page: Page): Promise<void> {
  await page.getByRole('button', { name: /the events$/ }).click()
}

/** Whatever the dossier's title is. */
const MAP_ON_PAPER = new RegExp(`^${PRINT.picture('')}`)

/** The sheet that the browser would print. */
async function printOut(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  // The picture of the map is drawn for the sheet.
  await page.getByRole('img', { name: MAP_ON_PAPER }).waitFor()
}

async function pressButton(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
}

/** A step with a chosen record, in the dossier's briefing. */
const STEP = 'atyrau-raid'

const HEROIN = 'layers=provinces,cities,incidents,factor:afghan-heroin'

/** Every other step of the briefing. */
const STEPS = [
  'passes-for-safe',
  'ties-abroad',
  'aktobe-twice',
  'astana-answers',
  'handovers',
  'nationals-abroad',
  'kyrgyz-turmoil',
  'poverty-and-the-caucasus',
  'afghan-heroin',
  'what-is-certain',
]

export const SCENES: readonly Scene[] = [
  { name: 'first-screen', view: '' },
  { name: 'layers', view: 'panels=article,layers,timeline' },
  { name: 'share-menu', view: '', act: (page) => pressButton(page, /^Share$/) },
  { name: 'settings-menu', view: '', act: (page) => pressButton(page, /^Settings$/) },
  { name: 'judgements', view: 'panels=article&page=judgements' },
  { name: 'claim', view: 'record=claim:4.2' },
  { name: 'route', view: 'record=route:heroin-east' },
  { name: 'actor', view: 'record=actor:kazakh-authorities' },
  { name: 'source', view: 'record=source:S22' },
  { name: 'country', view: 'record=place:kyrgyzstan' },
  { name: 'file-in-record', view: 'record=factor:poverty-migration' },
  ...STEPS.map((id) => ({ name: `step-${id}`, view: `present=audience/${id}` })),
  {
    name: 'notes',
    view: `present=audience/${STEP}`,
    act: (page) => page.keyboard.press('n'),
  },
  { name: 'printed-record', view: 'record=incident:kenkiyak-2011', act: printOut },
  { name: 'printed-article', view: '', act: printOut },
  { name: 'scorecard', view: 'present=audience/closing' },
  { name: 'strip-playing', view: 'panels=article,timeline', act: playEvents },
  { name: 'map-alone', view: 'panels=' },
  { name: 'incident-checked', view: 'reading=checked&record=incident:kenkiyak-2011' },
  { name: 'incident-told', view: 'record=incident:atyrau-raid-2011' },
  { name: 'factor', view: `${HEROIN}&record=factor:afghan-heroin` },
  { name: 'place', view: 'record=place:chechnya' },
  { name: 'west-close', view: 'map=5.8/47.8/55.5&reading=checked' },
  { name: 'about-data', view: 'dialog=data' },
  { name: 'about-layer', view: 'dialog=about:factor:afghan-heroin' },
  { name: 'attention', view: 'layers=provinces,cities,incidents,attention&panels=layers' },
  {
    name: 'indicator',
    view: 'layers=provinces,cities,indicator:below-subsistence&panels=layers',
  },
  {
    name: 'all-layers',
    view: 'layers=provinces,cities,incidents,districts,links,factor:kyrgyz-turmoil,factor:poverty-migration,factor:afghan-heroin,factor:counter-terrorism-budget,factor:religious-groups,factor:extradition-practice,factor:alleged-camps&panels=layers',
  },
  { name: 'labels-russian', view: 'labels=ru&panels=article' },
  { name: 'labels-kazakh', view: 'labels=kk&panels=article' },
  { name: 'labels-close', view: 'labels=ru&map=6/42/72&panels=' },
  { name: 'several-marks', view: 'map=7/43.2/46.3&panels=', act: clickMiddle },
  { name: 'coverage', view: 'panels=article&page=coverage' },
  {
    name: 'filters',
    view: 'panels=article,layers&tool=filters&by=kind*bombing*shooting&reading=checked',
  },
  { name: 'window', view: 'panels=article,timeline&time=2011-05/2011-10&reading=checked' },
  {
    name: 'timeline-close',
    view: 'panels=timeline&span=2011-03-01/2011-12-31&reading=checked&record=incident:kenkiyak-2011',
  },
  { name: 'timeline-phone', view: 'panels=timeline' },
  { name: 'corridor', view: 'panels=layers&tool=distance&ask=corridor/route:heroin-east/100' },
  { name: 'circle', view: 'panels=layers&tool=distance&ask=circle/place:atyrau/300' },
  { name: 'only-certain', view: 'panels=article,layers&certain=only' },
  { name: 'halo', view: 'panels=&map=7/48.6/57.3&reading=checked' },
  { name: 'table-incidents', view: 'panels=article&table=incidents/-date' },
  { name: 'table-claims', view: 'panels=&table=claims' },
  {
    name: 'charts',
    view: `${HEROIN}&panels=&record=factor:afghan-heroin`,
    act: async (page) => {
      await page
        .getByRole('img', { name: /heroin/i })
        .first()
        .scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'search',
    view: 'panels=article',
    act: async (page) => {
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: /search/i }).fill('Ақтөбе')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
    },
  },
  {
    name: 'marks-in-sight',
    view: 'panels=&map=4.2/46/62',
    act: async (page) => {
      await page.getByRole('button', { name: /^List of marks/ }).click()
    },
  },
  { name: 'editor', view: 'panels=article&page=briefing' },
  { name: 'opening', view: 'present=audience/opening' },
  { name: 'step', view: `present=audience/${STEP}` },
  { name: 'overview', view: `present=audience/${STEP}`, act: (page) => page.keyboard.press('o') },
  { name: 'talk-keys', view: `present=audience/${STEP}`, act: (page) => page.keyboard.press('?') },
  { name: 'console', view: `present=console/${STEP}`, ready: '.console canvas, .console img' },
  { name: 'export', view: 'dialog=export' },
  { name: 'embed-dialog', view: 'dialog=embed' },
  { name: 'embedded', view: 'chrome=embed&panels=&reading=checked' },
  { name: 'dropped-link', view: 'layers=provinces,moon&record=place:nowhere' },
  { name: 'no-webgl', view: '', prepare: withoutPictures, ready: '[data-map="failed"]' },
  {
    name: 'asset-failed',
    view: '',
    prepare: async (page) => {
      await page.route('**/region-*.json', (route) => route.abort())
    },
    ready: TROUBLE,
  },
  { name: 'broken-dossier', view: '', prepare: breakDossier, ready: TROUBLE },
]

/** The pictures of the README: a record beside the article that it is about, over the timeline. */
export const README: Scene = {
  name: 'readme',
  view: 'panels=article,timeline&record=incident:kenkiyak-2011&reading=checked',
}

/** A step as the audience has it, under its own theme. */
export const README_STEP: Scene = { name: 'readme-step', view: `present=audience/${STEP}` }

export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const satisfies readonly Size[]
