/** Places, actors and sources that nobody marked and only hidden records speak of: left alone in a list, they would tell of those. */
import { groupBy } from '../../domain/group-by.ts'
import { splitReference } from '../../domain/references.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'
import { MARKINGS } from '../../model/schema/vocabulary.ts'
import { markingOfGone, type Cut, type Gone } from './cut.ts'
import { isAbove } from './levels.ts'
import { mentionsIn } from './mentions.ts'

/** What served others and serves nobody in `kept`; what was never spoken of stays, and so does what carries its own marking. */
export function orphansOf(cut: Cut, whole: Dossier, kept: Dossier): Map<string, Gone> {
  const still = new Set(mentionsIn(kept).map(({ to }) => to))
  const byWhom = groupBy(mentionsIn(whole), ({ to }) => to)
  const ownMarking = markingsOf(whole)
  const orphans = new Map<string, Gone>()
  for (const [to, mentions] of byWhom) {
    const isServing = /^(?:place|actor|source)$/.test(splitReference(to)?.kind ?? '')
    if (!isServing || still.has(to) || cut.gone.has(to) || !ownMarking.has(to)) continue
    if (ownMarking.get(to) !== undefined) continue
    const marking = markingOfGone(
      cut,
      mentions.map(({ by }) => by),
    )
    const next = MARKINGS.find((one) => isAbove(one, cut.limit)) ?? cut.limit
    orphans.set(to, {
      marking: isAbove(marking, cut.limit) ? marking : next,
      why: 'names what is left out',
    })
  }
  return orphans
}

function markingsOf({ places, actors, sources }: Dossier): Map<string, Marking | undefined> {
  return new Map([
    ...places.features.map(({ id, properties }) => [`place:${id}`, properties.marking] as const),
    ...actors.map(({ id, marking }) => [`actor:${id}`, marking] as const),
    ...sources.map(({ id, marking }) => [`source:${id}`, marking] as const),
  ])
}
