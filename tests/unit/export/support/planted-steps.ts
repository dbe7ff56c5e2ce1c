/** A briefing with a step at each marking, and clear steps whose words, notes and Views name what is not clear. */
import type { Briefing, Marking, Step } from '../../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../../src/model/schema/vocabulary.ts'
import type { Words } from './words.ts'

type Ids = Readonly<Record<Marking, { record: string; source: string; claim: string }>>

export function plantedSteps(words: Words, ids: Ids): Briefing {
  const steps = MARKINGS.flatMap((marking): Step[] => {
    const say = (where: string) => words.plain(marking, where)
    const { record, source } = ids[marking]
    const view = {
      map: '4/48/54',
      layers: `provinces,cities,incidents,factor:${record}`,
      opacity: `factor:${record}*0.5`,
      record: `incident:${record}`,
      by: `actor*${record},source*${source}`,
      ask: `circle/place:${record}/100`,
      passage: `planted.${String(MARKINGS.indexOf(marking) + 1)}`,
      dialog: `about:factor:${record}`,
    }
    return [
      {
        id: say('step.id'),
        title: say('step.title'),
        kicker: say('step.kicker'),
        view,
        words: `${say('step.words')} [${say('step.link')}](place:${record})`,
        notes: say('step.notes'),
        marking,
        notesMarking: marking,
      },
      {
        id: `clear-${String(MARKINGS.indexOf(marking))}`,
        title: 'A clear step',
        view,
        words: `Open words.\n\n[${say('words of a clear step')}](incident:${record}) and more.`,
        notes: `${say('notes of a clear step')}.`,
        notesMarking: marking,
      },
    ]
  })
  return {
    title: words.plain('clear', 'briefing.title'),
    author: words.plain('clear', 'briefing.author'),
    date: '2011-10',
    opening: {
      title: words.plain('green', 'opening.title'),
      words: words.plain('green', 'opening.words'),
      marking: 'green',
    },
    closing: {
      title: words.plain('amber', 'closing.title'),
      notes: words.plain('amber', 'closing.notes'),
      marking: 'amber',
    },
    steps,
  }
}
