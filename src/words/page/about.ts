/** Words of the dialogs about the data and its layers. */

/** What the layers that belong to no factor show. */
export const LAYER_WORDS: Readonly<Record<string, string>> = {
  provinces:
    'Provinces as they were in 2011. Those that the article names are tinted; the others are there for orientation.',
  cities:
    'Towns that the article names or implies, and those that its routes pass, by rank. A hollow square marks a border post.',
  incidents:
    'A mark is never more exact than its source: a town is a point, a province is hatched, a country is outlined. A broken outline means that other sources do not corroborate it, or only in part.',
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
  asOf: 'Cut-off of the dossier:',
  articleCutOff: 'Cut-off of the article:',
  coding: 'How incidents are coded',
  coder: 'Coded by',
  reader: 'Read again by',
  words:
    'The article’s claims are told in our own words and cite its paragraphs; the article itself is not reproduced.',
  marking: (marking: string) => `TLP:${marking.toUpperCase()}.`,
  sources: 'Sources cited',
  documents: 'Documents and pictures',
  fonts: 'Noto Sans and Source Serif 4, SIL Open Font License 1.1. Icons: Lucide, ISC.',
  licences: 'Licences of all that this page carries:',
  licencesOf: { code: 'code', fonts: 'letters' },
} as const
