/** The records of a new dossier: examples to be overwritten, one of each kind, with what each key means. */
import type { ArticleFacts } from './read-article.ts'
import type { Told } from './told.ts'

/** A year that nobody knows, in EDTF. */
const UNKNOWN = '20XX'

function publishedOf(facts: ArticleFacts | null): string {
  const found = facts?.published ?? null
  return found === null
    ? `'${UNKNOWN}' # not known: write the date`
    : `'${found}' # found in its text: see whether it is right`
}

/** Paragraphs that the examples stand in. */
const EXAMPLES = 3

function paragraphsOf(facts: ArticleFacts | null): string {
  const counted = facts?.paragraphs ?? EXAMPLES
  return counted < EXAMPLES
    ? `${String(EXAMPLES)} # the examples use so many; the article has ${String(counted)}`
    : `${String(counted)} # how many it has; claims and names say in which they stand`
}

export const dossierYaml = ({ id, title, facts, today, ground, text }: Told): string => `\
# What the whole is. Dates are EDTF: '2024', '2024-03', '2024-03-14', '2024-03~' (about),
# '2024-03/2024-05' (an interval); in quotes, or YAML makes numbers of them.
id: ${id} # the folder's name
title: ${text(title)}
# A sentence or two for whoever opens the page: who wrote what, and when.
deck: An example that cartouche new has written. Overwrite every file, from this one on.
article:
  title: ${text(facts?.title ?? title)}
  publisher: The publisher of the article
  published: ${publishedOf(facts)}
  source: note # its entry in sources.yaml
  paragraphs: ${paragraphsOf(facts)}
author: Your name
# Your own cut-off: the last day of which your sources may speak.
asOf: '${today}'
marking: clear # TLP 2.0: clear, green, amber or red; what nobody marks otherwise carries it
focus: [${ground.focus.join(', ')}] # ISO 3166-1 codes of the countries that it is about
bounds: [${ground.bounds.join(', ')}] # west, south, east, north, in degrees: what the map shows first
languages: [en]
# Incidents that the first screen names, the chief one first.
chief: [example-arrest, example-raid]
layers: [provinces, cities, incidents, routes]
`

export const sourcesYaml = ({ facts, title, text }: Told): string => `\
# Every document that is cited. reliability is the Admiralty scale's, A completely reliable … F cannot
# be judged. origin says whose knowledge it is at bottom: two reports of one prosecutor share one.
- id: note
  title: ${text(facts?.title ?? title)}
  publisher: The publisher of the article
  date: '${facts?.published ?? UNKNOWN}'
  identifier: Example, number and page
  reliability: C
- id: S1
  title: Example of a report by an agency
  publisher: An agency
  date: '2024-03-16'
  url: https://example.org/report
  reliability: B
  origin: agency
- id: S2
  title: Example of a statistical yearbook
  publisher: A statistics office
  date: '2024'
  url: https://example.org/yearbook
  reliability: A
`

export const actorsYaml = (): string => `\
# People and bodies that claims name. kind: person, group, state body, state, population, media, author.
- id: example-police
  name: { en: Police }
  kind: state body
  says: The police of the province, as an example.
`

export const incidentsYaml = (): string => `\
# Events that the article asserts. When, where, who and how it ended stand on the claims that tell them,
# and on the findings of those. kind: bombing, shooting, attack series, raid, arrest, extradition,
# statement, budget.
- id: example-arrest
  title: Example of an arrest, known to a town
  kind: arrest
- id: example-raid
  title: Example of a raid, known to a spot
  kind: raid
- id: example-province
  title: Example of an event known to a province
  kind: arrest
- id: example-region
  title: Example of an event known to a region
  kind: arrest
- id: example-country
  title: Example of a statement, known to a country
  kind: statement
- id: example-nowhere
  title: Example of an event that nobody places
  kind: arrest
`

export const claimsYaml = ({ ids }: Told): string => `\
# Every assertion of the article by paragraph, in your own words.
#   precision  how closely the article says where: point, city, province, country, region, none; a mark
#              is never drawn more closely
#   hedge      the article's own reservation: none, alleged, suspected, reported, attributed,
#              confirmed, possible, feared, denied
#   tells      the incident that it asserts; what it only speaks of stands in about
#   findings   what other sources have, and the verdict: corroborated, partly corroborated,
#              contradicted, unverified, not open to checking
#   shown      map, or { as: text, because: … }, or { as: unresolved, because: … }
- id: '1.1'
  paragraph: P1
  says: Example; three people were arrested in the town.
  kind: arrest
  date: '2024-03-14'
  places: [${ids.towns[0]}]
  precision: city
  hedge: reported
  outcome:
    arrested: { low: 3, high: 3 } # the lowest and the highest number; high: null where nobody gives one
  actors:
    - { actor: example-police, role: security force }
  tells: example-arrest
  about: []
  # A dispute: another source has another day and another number, and the map moves between the two.
  findings:
    - id: F1
      verdict: partly corroborated
      confidence: moderate # high, moderate or low: yours, in the verdict
      says: Example; an agency has the day after, and two people.
      told: 14 March, three people
      checked: 15 March, two people
      changes:
        date: '2024-03-15'
        outcome:
          arrested: { low: 2, high: 2 }
      evidence:
        - { source: S1, stance: qualifies, credibility: 2 } # Admiralty: 1 confirmed … 6 cannot be judged
  shown: map
- id: '1.2'
  paragraph: P1
  says: Example; a house in the other town was searched.
  kind: incident
  date: '2024-03'
  places:
    - { place: ${ids.towns[1]}, precision: point }
  precision: point
  hedge: none
  tells: example-raid
  about: [actor:example-police]
  shown: map
- id: '2.1'
  paragraph: P2
  says: Example; somebody was arrested somewhere in the province.
  kind: arrest
  date: '2024-01/2024-02'
  places: [${ids.provinces[0]}]
  precision: province
  hedge: reported
  tells: example-province
  about: []
  shown: map
- id: '2.2'
  paragraph: P2
  says: Example; arrests are reported of two provinces, and no more closely.
  kind: arrest
  date: '2024~'
  places: [${ids.region}]
  precision: region
  hedge: reported
  tells: example-region
  about: []
  shown: map
- id: '2.3'
  paragraph: P2
  says: Example; the government spoke of the matter.
  kind: policy
  date: '2024-04-02'
  places: [${ids.country}]
  precision: country
  hedge: none
  tells: example-country
  about: []
  shown: map
- id: '3.1'
  paragraph: P3
  says: Example; an arrest is alleged, and nobody says where.
  kind: arrest
  places: []
  precision: none
  hedge: alleged
  tells: example-nowhere
  about: []
  shown: { as: unresolved, because: No source says where. }
- id: '3.2'
  paragraph: P3
  says: Example; people move along a road between the two towns.
  kind: [trend, risk factor]
  places: [${ids.towns[0]}, ${ids.towns[1]}]
  precision: city
  hedge: possible
  about: [route:example-road, factor:example-migration]
  shown: map
`

export const judgementsYaml = (): string => `\
# Assessments, the article's (whose: article) or yours (ours). likelihood is one of ICD 203's seven
# bands, from almost no chance to almost certain; it never stands in one sentence with confidence.
- id: example-judgement
  statement: Example; the arrest of claim 1.1 was likely on the later day.
  whose: ours
  likelihood: likely
  confidence: low
  basis: ['1.1']
  against:
    - says: Example; only one agency names that day.
      sources: [S1]
`

export const factorsYaml = ({ ids }: Told): string => `\
# Risk factors (kind: risk) and what else is behind it all (kind: context): where, on which routes, and
# what speaks for and against them.
- id: example-migration
  title: Example of a risk factor
  short: Migration
  kind: risk
  family: migration # violence, operations, policy, drugs, refugees, migration, links: its colour
  says: Example; people leave one province for work in another.
  places: [{ place: ${ids.provinces[0]}, precision: province }]
  routes: [example-road]
  supports:
    - says: Example; a yearbook counts people who moved.
      sources: [S2]
  against: []
  # Numbers that bear on it, each with its place, date and sources: charts and a layer are drawn of them.
  indicators: []
`
