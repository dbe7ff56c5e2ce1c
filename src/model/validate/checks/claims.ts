/** Claims: their number and paragraph, where they are shown, and what their disputes may say. */
import type { Problem } from '../../problem.ts'
import type { Claim } from '../../schema/dossier.ts'
import { drawnClaims } from '../drawn.ts'
import { problemIn, type Entry, type Shelves } from '../shelves.ts'

export function checkClaims(shelves: Shelves): Problem[] {
  const isDrawn = drawnClaims(shelves)
  const linked = linksOf(shelves)
  const paragraphs = shelves.meta?.value.article.paragraphs ?? null
  return [
    ...shelves.claims.entries.flatMap((entry) => [
      ...paragraphProblems(entry, paragraphs),
      ...(entry.value.shown === 'map' && !isDrawn(entry.value) ? [notShown(entry)] : []),
      ...(linked === null ? [] : notInText(entry, linked)),
      ...sourcelessChanges(entry),
    ]),
    ...repeatedDisputes(shelves),
  ]
}

function paragraphProblems(entry: Entry<Claim>, paragraphs: number | null): Problem[] {
  const { id, paragraph } = entry.value
  const number = Number(paragraph.slice(1))
  const say = (what: string, mend: string) => [
    problemIn(entry, ['paragraph'], { code: 'claim-paragraph', what, mend }),
  ]
  if (id.split('.')[0] !== String(number)) {
    return say(
      `claim ${id} says that it is of paragraph ${paragraph}`,
      `write P${id.split('.')[0] ?? ''}, or number the claim ${number}.…`,
    )
  }
  return paragraphs !== null && (number > paragraphs || number < 1)
    ? say(
        `the article has ${paragraphs} paragraphs, and ${paragraph} is none of them`,
        `write P1 to P${paragraphs}, or correct \`paragraphs\` in dossier.yaml`,
      )
    : []
}

function notShown(entry: Entry<Claim>): Problem {
  return problemIn(entry, ['shown'], {
    code: 'claim-not-shown',
    what: `claim ${entry.value.id} says that it is on the map, but nothing drawn shows it`,
    mend: 'name a place that is drawn, or an incident, route or factor in `about`; or write shown: { as: text, because: … }',
  })
}

function notInText(entry: Entry<Claim>, linked: ReadonlySet<string>): Problem[] {
  const { id, shown } = entry.value
  if (shown === 'map' || shown.as !== 'text' || linked.has(`claim:${id}`)) return []
  return [
    problemIn(entry, ['shown'], {
      code: 'claim-not-in-text',
      what: `claim ${id} says that it is in the text, but no link there leads to it`,
      mend: `link words of the text to it: [words](claim:${id})`,
    }),
  ]
}

/** Null when there is no text that could be read. */
function linksOf(shelves: Shelves): ReadonlySet<string> | null {
  if (shelves.sections.ids === null) return null
  const links = shelves.sections.entries.flatMap(({ value }) =>
    value.passages.flatMap(({ inlines }) =>
      inlines.flatMap((one) => (one.type === 'link' ? [one.to] : [])),
    ),
  )
  return new Set(links)
}

function sourcelessChanges(entry: Entry<Claim>): Problem[] {
  return (entry.value.disputes ?? []).flatMap((dispute, index) =>
    dispute.sources.length > 0 || dispute.changes === undefined
      ? []
      : [
          problemIn(entry, ['disputes', index, 'changes'], {
            code: 'dispute-sources',
            what: `dispute ${dispute.id} changes values, and names no source for them`,
            mend: 'name the sources, or take `changes` out',
          }),
        ],
  )
}

function repeatedDisputes(shelves: Shelves): Problem[] {
  const first = new Map<string, string>()
  return shelves.claims.entries.flatMap((entry) =>
    (entry.value.disputes ?? []).flatMap(({ id }, index) => {
      const claim = first.get(id)
      if (claim === undefined) {
        first.set(id, entry.value.id)
        return []
      }
      return [
        problemIn(entry, ['disputes', index, 'id'], {
          code: 'duplicate-id',
          what: `the dispute id "${id}" is taken in claim ${claim}`,
          mend: 'give it the next free number; if it is the same dispute, keep one and name this claim in its `also`',
        }),
      ]
    }),
  )
}
