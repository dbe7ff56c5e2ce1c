/** The narrative and the talk of a new dossier. */
import type { Told } from './told.ts'

/** A file is a section: one title, then paragraphs. */
export const toldMarkdown = ({ ids }: Told): string => `\
# What the article tells

Paragraphs in your own words. A link leads to a record: [three arrests](claim:1.1) in
[the town](place:${ids.towns[0]}) on [14 March](date:2024-03-14), and [a search](claim:1.2) in the other.

Of [the province](claim:2.1) and of [two provinces](claim:2.2) it knows no more than that.
[The government](claim:2.3) spoke of it.
`

export const openMarkdown = (): string => `\
# What it leaves open

[One arrest](claim:3.1) nobody places. People [may move](claim:3.2) along [a road](route:example-road):
[migration](factor:example-migration) is what it blames.
`

export const briefingYaml = ({ ground, title, today, text }: Told): string => `\
# A talk. Each step is a whole View, part by part as the page's address has it: move the map in the
# page, open Briefing, and add the View as a step; Save gives a file like this one.
title: ${text(title)}
author: Your name
date: '${today}'
minutes: 5
steps:
  - id: example-step
    title: Example; a title states the finding
    kicker: When · Where
    view:
      map: ${middle(ground.bounds)}
      layers: provinces,cities,incidents
      reading: checked
      theme: room
    words: |-
      At most 35 words. [Three arrests](claim:1.1) are told; another source has two, a day later.
    notes: |-
      For the speaker alone.
    seconds: 60
`

/** Zoom, latitude, longitude: a country whole, about. */
function middle([west, south, east, north]: Told['ground']['bounds']): string {
  const zoom = Math.min(7, Math.max(1.5, Math.log2(360 / (east - west)) + 1))
  return [zoom.toFixed(1), ((south + north) / 2).toFixed(1), ((west + east) / 2).toFixed(1)].join(
    '/',
  )
}
