/** A briefing as a file holds it: no blanks around its texts, no key that says nothing, keys in one order. */
import { cleanText, isBlank } from './clean-text.ts'
import type { Briefing, Step } from '../model/schema/dossier.ts'

type Cover = NonNullable<Briefing['opening']>

/** Titles and the like stand on one line. */
const line = (value: string): string => cleanText(value).replace(/\s*\n\s*/g, ' ')

export function tidy(briefing: Briefing): Briefing {
  const { title, author, date, marking, minutes, opening, closing, steps } = briefing
  return {
    title: line(title),
    author: line(author),
    date,
    ...(marking === undefined ? {} : { marking }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(opening === undefined ? {} : { opening: tidyCover(opening) }),
    steps: steps.map((step): Step => {
      const { id, title: named, kicker, view } = step
      return {
        id,
        title: line(named),
        ...(says(kicker) ? { kicker: line(kicker) } : {}),
        view,
        ...tidySaid(step),
      }
    }),
    ...(closing === undefined
      ? {}
      : {
          closing: {
            ...tidyCover(closing),
            ...(closing.scorecard === undefined ? {} : { scorecard: closing.scorecard }),
          },
        }),
  }
}

function tidyCover(cover: Cover): Cover {
  const { title, view } = cover
  return {
    ...(says(title) ? { title: line(title) } : {}),
    ...(view === undefined ? {} : { view }),
    ...tidySaid(cover),
  }
}

function tidySaid({ words, notes, reveal, seconds, marking, notesMarking }: Cover): Cover {
  return {
    ...(says(words) ? { words: cleanText(words) } : {}),
    ...(says(notes) ? { notes: cleanText(notes) } : {}),
    ...(reveal === undefined ? {} : { reveal }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(marking === undefined ? {} : { marking }),
    ...(notesMarking === undefined ? {} : { notesMarking }),
  }
}

const says = (value: string | undefined): value is string => value !== undefined && !isBlank(value)
