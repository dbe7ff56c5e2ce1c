/** What a briefing and its slides say, changed: each change gives a new briefing. */
import { parseEdtf } from '../model/edtf/parse.ts'
import type { Briefing, Step } from '../model/schema/dossier.ts'
import { isBlank } from './clean-text.ts'

export type HeadChange = Partial<Pick<Briefing, 'title' | 'author' | 'date'>> & {
  marking?: Briefing['marking'] | null
  minutes?: number | null
}

/**
 * Changes what the briefing as a whole says: title, author, date, marking, how long it is meant to take.
 * What may not be left out or cannot be read stays as it was: a briefing is whole after every change.
 */
export function changeHead(briefing: Briefing, change: HeadChange): Briefing {
  const { marking, minutes, ...rest } = { ...briefing, ...change }
  const { title, author, date } = rest
  return {
    ...rest,
    title: isBlank(title) ? briefing.title : title,
    author: isBlank(author) ? briefing.author : author,
    date: parseEdtf(date).ok ? date : briefing.date,
    ...(marking === null || marking === undefined ? {} : { marking }),
    ...(minutes === null || minutes === undefined ? {} : { minutes }),
  }
}

type Part = Omit<Step, 'id'> & Pick<NonNullable<Briefing['closing']>, 'scorecard'>
export type SlideChange = { [K in keyof Part]?: Part[K] | null }

/**
 * Changes parts of a slide: of a step, or of the opening or the closing; null or nothing but blanks takes a part out.
 * A step keeps its title and its View when they would be taken out; no such slide changes nothing.
 */
export function changeSlide(briefing: Briefing, id: string, change: SlideChange): Briefing {
  if (id === 'opening' || id === 'closing') {
    const { kicker: _, scorecard, ...rest } = change
    const own = id === 'closing' && scorecard !== undefined ? { scorecard } : {}
    const changed = { ...briefing[id], ...rest, ...own }
    const { [id]: before, ...others } = briefing
    const cover = kept(changed)
    // A cover that says nothing of its own is left out, as one that was never written.
    if (Object.keys(cover).length === 0) return before === undefined ? briefing : others
    return { ...others, [id]: cover }
  }
  if (!briefing.steps.some((one) => one.id === id)) return briefing
  const { scorecard: _, ...part } = change
  const steps = briefing.steps.map((step): Step => {
    if (step.id !== id) return step
    const { title, view } = step
    return { id, title, view, ...kept({ ...step, ...part }) }
  })
  return { ...briefing, steps }
}

type Kept<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> }

function kept<T extends object>(parts: T): Kept<T> {
  const entries = Object.entries(parts).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(typeof value === 'string' && isBlank(value)),
  )
  return Object.fromEntries(entries) as Kept<T>
}
