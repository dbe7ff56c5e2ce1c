/** What the files of a new dossier are written from. */
import type { ExampleGround } from './ground.ts'
import type { ArticleFacts } from './read-article.ts'
import { slugOf } from '../slug.ts'

export interface Told {
  /** The dossier's, as its folder is called. */
  id: string
  title: string
  /** Null where no article was given. */
  facts: ArticleFacts | null
  /** EDTF of the day. */
  today: string
  ground: ExampleGround
  ids: PlaceIds
  /** A text as a YAML scalar. */
  text: (words: string) => string
}

export interface PlaceIds {
  country: string
  provinces: readonly [string, string]
  /** Of both provinces. */
  region: string
  towns: readonly [string, string]
}

/** A province is often called as its town is: each id says which it is. */
export function placeIds({ country, provinces, towns }: ExampleGround): PlaceIds {
  const province = (name: string) => `${slugOf(name).replace(/-(?:province|region)$/, '')}-province`
  return {
    country: slugOf(country.name),
    provinces: [province(provinces[0].name), province(provinces[1].name)],
    region: 'example-region',
    towns: [slugOf(towns[0].name), slugOf(towns[1].name)],
  }
}
