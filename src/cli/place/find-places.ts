/** The options of `cartouche place` → what was found, with the atlas that it is told by. */
import { readAtlas, type Atlas } from './atlas.ts'
import { lookUp, type Found } from './look-up.ts'
import type { NameOptions } from './read-place-options.ts'
import { readWithin } from './within.ts'

export interface FoundPlaces {
  atlas: Atlas
  /** Best first. */
  found: readonly Found[]
}

/** @throws WrongOptions, and an Error that says what to try where nothing is found */
export function findPlaces(options: NameOptions): FoundPlaces {
  const { name, within, kind, geonames } = options
  const atlas = readAtlas()
  const isWithin = within === null ? null : readWithin(within, atlas)
  const found = lookUp({ name, isWithin, kind, geonames }, atlas)
  if (found.length === 0) throw new Error(sayNothingFound(options))
  return { atlas, found }
}

function sayNothingFound({ name, within, kind, geonames }: NameOptions): string {
  const narrowing = [
    within === null ? '' : `--within ${within}`,
    kind === null ? '' : `--kind ${kind}`,
    geonames === null ? '' : `--geonames ${String(geonames)}`,
  ].filter((one) => one !== '')
  const tries = [
    ...(narrowing.length === 0 ? [] : [`try it without ${narrowing.join(' ')}`]),
    'try another spelling or another name',
    'a place of fewer than a thousand people stands in no list here: write it by hand, with radiusKm',
  ]
  return `nothing is called ${name}${narrowing.length === 0 ? '' : ' there'}: ${tries.join('; ')}`
}
