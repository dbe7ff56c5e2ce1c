/** Judgements: how likely a thing is and how confident we are of that are two scales, and never stand in one sentence. */
import { RECORD_PROBLEMS } from '../../../words/problems/records.ts'
import type { Path } from '../../source-file.ts'
import type { Problem } from '../../problem.ts'
import type { Judgement } from '../../schema/dossier.ts'
import { problemIn, type Entry, type Collections } from '../collections.ts'

/** Words of ICD 203 and those that stand for them in plain prose. */
const LIKELY =
  /\b(?:(?:un|very )?likely|likelihood|almost (?:no chance|certain(?:ly)?)|roughly even|even chance|(?:im)?probabl[ey]|highly improbable|remote chance)\b/i
const CONFIDENT = /\bconfiden(?:t|ce|tly)\b/i

const sentences = (text: string) => text.split(/(?<=[.!?;])\s+/)

export function checkJudgements(collections: Collections): Problem[] {
  return collections.judgements.entries.flatMap((entry) => mixed(entry))
}

function mixed(entry: Entry<Judgement>): Problem[] {
  const { statement, horizon = '', against, alternatives = [], outcome } = entry.value
  const texts: [Path, string][] = [
    [['statement'], statement],
    [['horizon'], horizon],
    ...against.map(({ says }, at): [Path, string] => [['against', at, 'says'], says]),
    ...alternatives.map((says, at): [Path, string] => [['alternatives', at], says]),
    [['outcome', 'says'], outcome?.says ?? ''],
  ]
  return texts.flatMap(([path, text]) =>
    sentences(text).some((one) => LIKELY.test(one) && CONFIDENT.test(one))
      ? [
          problemIn(entry, path, {
            code: 'judgement-words',
            ...RECORD_PROBLEMS.twoScales,
          }),
        ]
      : [],
  )
}
