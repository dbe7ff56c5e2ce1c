/** `cartouche place`: where a place of a given name is, as a feature for a dossier. */
import type { Command, ExitCode, Output } from '../command.ts'
import { tellTrouble } from '../wrong-options.ts'
import { readPlaceOptions, type NameOptions } from './read-place-options.ts'

export const place: Command = {
  name: 'place',
  usage: 'place <name> [options]',
  summary: 'look a name up, in any script, and make a place of it: see place --help',
  options: [
    '--within    a country or province by its code, as KZ or KZ-ATY',
    '--kind      country, province, capital, city or village',
    '--limit     how many candidates are told; usual is 10',
    '--geonames  the one of them that has this id of GeoNames',
    '--features  the GeoJSON feature of every candidate, not of the best alone',
    '--json      a list of name, country, province, longitude, latitude, geonames and population;',
    '            country and province are codes, and what is not known is null',
    '--add       the folder of a dossier: writes the place into its places.geojson',
    '--id        the id of the place that is added; usual is its name',
    '',
    'Best first: the name, another name, the same sound, a beginning, and where nothing is called',
    'so a near spelling; of each the largest first. Towns: GeoNames (CC BY), those of more',
    'than a thousand people as of 2020; countries and provinces: geo/out.',
  ],
  run: (words, output) =>
    tellTrouble(place, output, () => placeByName(readPlaceOptions(words), output)),
}

async function placeByName(options: NameOptions, output: Output): Promise<ExitCode> {
  // With it come the towns and the geography: help and wrong usage answer at once.
  const { findPlaces } = await import('./find-places.ts')
  const { tellPlaces } = await import('./tell-places.ts')
  const found = findPlaces(options)
  if (options.add === null) return tellPlaces(found, options, output)
  const { addPlace } = await import('./add-place.ts')
  return addPlace(found, options, options.add, output)
}
