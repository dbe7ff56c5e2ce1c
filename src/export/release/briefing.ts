/** The briefing of a release: steps, words and notes that its audience may have. */
import type { Briefing, DossierMeta, Step } from '../../model/schema/dossier.ts'
import type { LeftOut } from './left-out.ts'
import { isOver, markingOfGone, stamped, without, type Cut } from './cut.ts'
import { paragraphsOf } from './links.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

type Cover = NonNullable<Briefing['opening']>

/** Without the paragraphs that speak of what is gone; null when none is left. */
function cutWords(
  cut: Cut,
  text: string | undefined,
  part: Pick<LeftOut, 'what' | 'title'>,
): string | null {
  if (text === undefined) return null
  const all = paragraphsOf(text)
  const kept = all.filter(({ links }) => {
    const gone = links.filter((one) => cut.gone.has(one))
    if (gone.length === 0) return true
    cut.tell({ ...part, why: 'names what is left out', marking: markingOfGone(cut, gone) })
    return false
  })
  if (kept.length === all.length) return text
  return kept.length === 0 ? null : kept.map(({ source }) => source).join('\n\n')
}

interface Slide {
  id: string
  title: string
  inherited: NonNullable<Briefing['marking']>
  notes: boolean
}

/** Null, and told, when the slide itself is above the audience. */
function cutSlide<S extends Cover | Step>(
  cut: Cut,
  slide: S,
  { id, title, inherited, notes }: Slide,
) {
  const own = slide.marking ?? inherited
  if (isOver(cut, own, own)) {
    cut.tell({ what: `step:${id}`, title, why: 'marking', marking: own })
    return null
  }
  const ofNotes = slide.notesMarking ?? own
  const over = isOver(cut, ofNotes, ofNotes)
  const mayHave = notes && !over
  if (slide.notes !== undefined && !mayHave) {
    cut.tell({
      what: `notes:${id}`,
      title: RELEASE_WORDS.notes(title),
      why: over ? 'marking' : 'notes',
      marking: ofNotes,
    })
  }
  const words = cutWords(cut, slide.words, {
    what: `step:${id}`,
    title: RELEASE_WORDS.paragraph(title),
  })
  const said = mayHave
    ? cutWords(cut, slide.notes, {
        what: `notes:${id}`,
        title: RELEASE_WORDS.notesParagraph(title),
      })
    : null
  const marking = slide.marking ?? (inherited === cut.limit ? undefined : inherited)
  return {
    ...without(slide, 'words', 'notes', 'notesMarking', 'marking'),
    ...(words === null ? {} : { words }),
    ...(said === null ? {} : { notes: said }),
    ...(said === null || slide.notesMarking === undefined
      ? {}
      : { notesMarking: slide.notesMarking }),
    ...(marking === undefined ? {} : { marking }),
  }
}

/** Steps marked low enough leave a briefing that is above the audience as a whole, under the dossier's title. */
export function cutBriefing(
  cut: Cut,
  briefing: Briefing,
  meta: DossierMeta,
  notes: boolean,
): Briefing | null {
  const inherited = briefing.marking ?? cut.whole
  const over = isOver(cut, inherited, inherited)
  const cover = (id: 'opening' | 'closing') => {
    const slide = briefing[id]
    if (slide === undefined) return {}
    const title = slide.title ?? RELEASE_WORDS.cover[id]
    const kept = cutSlide(cut, slide, { id, title, inherited, notes })
    return kept === null ? {} : { [id]: kept }
  }
  const steps = briefing.steps.flatMap((step) => {
    const { id, title } = step
    return cutSlide(cut, step, { id, title, inherited, notes }) ?? []
  })
  const covers = { ...cover('opening'), ...cover('closing') }
  if (!over) {
    const rest = without(briefing, 'opening', 'closing')
    return stamped(cut, { ...rest, ...covers, steps })
  }
  cut.tell({
    what: 'briefing',
    title: RELEASE_WORDS.briefing,
    why: 'marking',
    marking: inherited,
  })
  if (steps.length === 0) return null
  return { title: meta.title, author: meta.author, date: meta.asOf, ...covers, steps }
}
