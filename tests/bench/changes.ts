/** Thirty changes of the View, as a reader would mix them. */

/** `click` presses the control of a role and name; `choose` sets the label language; `link` edits the address. */
export type Change =
  | { by: 'click'; selector: string }
  | { by: 'choose'; language: string }
  | { by: 'link'; part: string }

export interface NamedChange {
  says: string
  change: Change
}

const layer = (title: string): NamedChange => ({
  says: `layer ${title}`,
  change: { by: 'click', selector: title },
})
const reading = (value: string): NamedChange => ({
  says: `reading ${value}`,
  change: { by: 'click', selector: `input[value="${value}"]` },
})
const theme: NamedChange = { says: 'theme', change: { by: 'click', selector: '[aria-pressed]' } }
const labels = (language: string): NamedChange => ({
  says: `labels ${language}`,
  change: { by: 'choose', language },
})
const link = (part: string): NamedChange => ({ says: part, change: { by: 'link', part } })

export const CHANGES: readonly NamedChange[] = [
  link('record=incident:kenkiyak-2011'),
  reading('checked'),
  layer('Federal districts'),
  theme,
  labels('ru'),
  layer('Afghan heroin'),
  link('record=factor:afghan-heroin'),
  reading('told'),
  layer('Claims by area'),
  link('record=route:heroin-east'),
  labels('kk'),
  layer('Turmoil in Kyrgyzstan'),
  theme,
  link('record=place:atyrau-province'),
  layer('Below the subsistence minimum'),
  layer('Provinces'),
  link('map=5.5/48.5/57.5'),
  reading('checked'),
  labels('en'),
  layer('Incidents'),
  layer('Incidents'),
  layer('Provinces'),
  link('record=incident:atyrau-raid-2011'),
  layer('Poverty and migration'),
  link('map=4/46/66'),
  theme,
  layer('Cities'),
  layer('Money and messages'),
  link('record=place:kyrgyzstan'),
  reading('told'),
]
