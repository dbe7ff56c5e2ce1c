/** Thirty changes of the View, as a reader would mix them. */

/** `click` presses a control of a name or selector; `link` edits the address; `repaint` draws the bare page's map again. */
export type Change =
  { by: 'click'; selector: string } | { by: 'link'; part: string } | { by: 'repaint' }

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
const link = (part: string): NamedChange => ({ says: part, change: { by: 'link', part } })

export const CHANGES: readonly NamedChange[] = [
  link('record=incident:kenkiyak-2011'),
  reading('checked'),
  layer('Federal districts'),
  link('theme=room'),
  link('labels=ru'),
  layer('Afghan heroin'),
  link('record=factor:afghan-heroin'),
  reading('told'),
  layer('Claims by area'),
  link('record=route:heroin-east'),
  link('labels=kk'),
  layer('Turmoil in Kyrgyzstan'),
  link('theme=paper'),
  link('record=place:atyrau-province'),
  layer('Below the subsistence minimum'),
  layer('Provinces'),
  link('map=5.5/48.5/57.5'),
  reading('checked'),
  link('labels=en'),
  layer('Incidents'),
  layer('Incidents'),
  layer('Provinces'),
  link('record=incident:atyrau-raid-2011'),
  layer('Poverty and migration'),
  link('map=4/46/66'),
  link('theme=room'),
  layer('Cities'),
  layer('Money and messages'),
  link('record=place:kyrgyzstan'),
  reading('told'),
]
