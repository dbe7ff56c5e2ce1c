/** Every word of the interface that a person reads; the dossier's own words are in `data/`. */
import type { FactName } from '../domain/facts.ts'
import type { LayerGroup } from '../domain/layer-catalogue.ts'

export const WORDS = {
  product: 'Cartouche',
  skip: 'Skip to the article',
  reading: 'Reading',
  readings: { told: 'As told', checked: 'As checked' },
  readingHelp: {
    told: 'As the article tells it',
    checked: 'As other sources have it',
  },
  labels: 'Map labels',
  languages: { en: 'English', ru: 'Русский', kk: 'Қазақша' },
  theme: 'Theme',
  themes: { paper: 'Paper', room: 'Dark room' },
  settings: 'Settings',
  sheets: 'Sheets',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copiedHere:
    'Address of this file copied: it opens on this computer. For others, send the file with the part after the #',
  copyFailed: 'Copy the address from the browser’s bar',
  aboutData: 'About the data',
  export: 'Export',
  embed: 'Embed',
  partLoading: 'On its way …',
  partMissing: 'This part of the page did not arrive.',
  article: 'Article',
  pages: { article: 'Article', coverage: 'Coverage', briefing: 'Briefing' },
  tools: { layers: 'Layers', filters: 'Filters', distance: 'Distance' },
  timeline: 'Timeline',
  data: 'Data',
  brief: 'Brief',
  search: 'Search',
  searchHelp: 'Search (press / or Ctrl+K)',
  explore: 'Explore',
  modes: 'What to look at',
  layers: 'Layers',
  layersAndLegend: 'Layers and legend',
  record: 'Record',
  close: 'Close',
  map: 'Map',
  mapLabel: (title: string) => `Map of ${title}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  northUp: 'Turn north up',
  fit: 'Fit to the article',
  scale: (distance: string) => `Scale: ${distance}`,
  vintage: 'Boundaries of 2011 · Natural Earth, GeoNames',
  drawing: 'Drawing the map …',
  mapControls: 'Map controls',
  mapAsset: 'The code that draws the map did not arrive.',
  mapFailed: 'The map stopped.',
  restWorks: 'A still picture stands in its place; article, records and lists work as ever.',
  mapLost: 'The browser took the map’s drawing away. A still picture stands here until it is back.',
  still: 'Still picture',
  stillLabel: (title: string) => `Map of ${title}, a still picture`,
  tryAgain: 'Try again',
  claimsOnMap: (all: number, shown: number) =>
    `${String(all)} claims · ${String(shown)} on the map`,
  choiceTitle: 'What stands here',
  disputed: 'disputed',
  also: 'also',
  told: 'Told',
  checked: 'Checked',
  toldAs: 'told as',
  checkedAs: 'checked as',
  confidence: (value: string) => `${value} confidence`,
  sourcesCount: (count: number) => (count === 1 ? '1 source' : `${String(count)} sources`),
  noSource: 'no other source found',
  paragraph: (number: string) => `¶ ${number}`,
  credibility: (value: number) => `credibility ${String(value)}`,
  headings: {
    who: 'Who',
    claims: 'Claims',
    sources: 'Who says so',
    disputes: 'Who disagrees',
    mentions: 'Where it stands in the text',
    connected: 'Connected',
    arguments: 'What speaks for and against it',
    indicators: 'Figures',
    citations: 'Cited for',
    legs: 'Leg by leg',
    dated: 'Dated to it',
  },
  supports: 'For',
  against: 'Against',
  noFigures: 'No figure found.',
  noData: 'no data',
  unknown: 'Not known',
  noPlace: 'No place on the map',
  nothingDated: 'Nothing in the dossier is dated to it.',
  opacity: (title: string) => `Opacity of ${title}`,
  about: (title: string) => `About ${title}`,
  groups: {
    base: 'On the map',
    risk: 'Risk factors',
    context: 'Context',
    measure: 'Measures',
  } satisfies Record<LayerGroup, string>,
  ownCopy: 'Read beside your own copy',
  ownCopyHelp:
    'Opens a plain-text file of the article from your disk and sets its paragraphs beside ours. It stays in this window: nothing is sent or kept.',
  ownCopyForget: 'Put the copy away',
  ownCopyEmpty:
    'No paragraph was found in this file. Save the article as plain text and open that.',
  ownCopyUnreadable: 'This file is not UTF-8 text. Save the article as plain text (UTF-8).',
  ownCopyTitle: (number: string) => `Your copy, ¶ ${number}`,
  problemTitle: 'Something went wrong',
  problemLead:
    'What was on the screen is kept in the address. Reload the page to go on from there; if it happens again, copy the words below and send them to whoever keeps this dossier.',
  reload: 'Reload',
  assetTitle: 'A part of the page did not arrive',
  assetLead: (name: string) =>
    `“${name}” could not be loaded. The address holds your view; try again when the server answers.`,
} as const

export const FACT_WORDS: Readonly<Record<FactName, string>> = {
  where: 'Where',
  when: 'When',
  outcome: 'Outcome',
  basis: 'Dated by',
  figures: 'Figures',
  precision: 'Known to the',
  hedge: 'The article’s reservation',
  confidence: 'How sure',
  codes: 'Code',
  aliases: 'Also spelt',
  unknown: 'Not known',
  direction: 'Direction',
  published: 'Published',
  reliability: 'Reliability',
  shown: 'On the map',
  coordinates: 'Coordinates from',
}

/** Values that are codes in the data and words on the screen. */
export const VALUE_WORDS: Readonly<Partial<Record<FactName, Readonly<Record<string, string>>>>> = {
  hedge: { none: 'none: stated flatly', possible: 'possible: could, might' },
  precision: { point: 'spot', city: 'town', none: 'no place: listed, never drawn' },
  confidence: {
    unchecked: 'No other source found: the article alone',
    high: 'High, that the correction holds',
    'medium-high': 'Medium to high, that the correction holds',
    medium: 'Medium, that the correction holds',
    low: 'Low, that the correction holds',
  },
  shown: { map: 'yes' },
  reliability: {
    A: 'A · completely reliable',
    B: 'B · usually reliable',
    C: 'C · fairly reliable',
    D: 'D · not usually reliable',
    E: 'E · unreliable',
    F: 'F · cannot be judged',
  },
}

/** What the layers that belong to no factor show. */
export const LAYER_WORDS: Readonly<Record<string, string>> = {
  provinces:
    'Provinces as they were in 2011. Those that the article names are tinted; the others are there for orientation.',
  cities:
    'Towns that the article names or implies, and those that its routes pass, by rank. A hollow square marks a border post.',
  incidents:
    'A mark is never more exact than its source: a town is a point, a province is hatched, a country is outlined. A broken outline means that other sources disagree.',
  districts:
    'The Southern and the North Caucasus federal districts of Russia, with the members that they had in 2011.',
  links:
    'Money from Pakistan and messages with Afghanistan, as the article alone reports them. No path, channel or amount is known: the arcs only join the ends.',
  attention:
    'How many of the claims speak of each province or country. It measures the article’s attention, not danger.',
  indicator:
    'Figures by province where a source gives one. Where none was found the province carries a light diagonal: no data, never zero.',
}

export const ABOUT_DATA = {
  honesty:
    'Every mark on the map cites a claim of the article, and every claim says where it is on the map. Nothing that this page shows was asked of another server, and nothing of what you do here leaves it.',
  boundaries: 'Boundaries',
  dossier: 'The dossier',
  asOf: 'As of',
  words:
    'The article’s claims are told in our own words and cite its paragraphs; the article itself is not reproduced.',
  marking: (marking: string) => `TLP:${marking.toUpperCase()}.`,
  sources: 'Sources cited',
  fonts: 'Noto Sans and Source Serif 4, SIL Open Font License 1.1. Icons: Lucide, ISC.',
} as const

export const LIST_WORDS = {
  incident: 'Incidents',
  place: 'Places',
  route: 'Routes and flows',
  factor: 'Risk factors and context',
} as const
