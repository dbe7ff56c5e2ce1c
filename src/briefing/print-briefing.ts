/** A briefing → the text of `briefing.yaml`, as a person would write it: words and notes in blocks, a View as a mapping. */
import { Document, isMap, isNode, isScalar, isSeq, Scalar, visit } from 'yaml'
import type { Briefing } from '../model/schema/dossier.ts'
import { tidy } from './tidy.ts'

const BLOCKS = new Set(['words', 'notes'])

/** Reading it back gives the tidy briefing. */
export function printBriefing(briefing: Briefing): string {
  const document = new Document(tidy(briefing))
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || !BLOCKS.has(String(key.value))) return
      value.type = Scalar.BLOCK_LITERAL
      value.value = `${String(value.value)}\n`
    },
  })
  const steps = document.get('steps')
  // A blank line between steps, as between records everywhere in the dossier's files.
  for (const step of isSeq(steps) ? steps.items.slice(1) : []) {
    if (isMap(step)) step.spaceBefore = true
  }
  const closing = document.getIn(['closing'], true)
  if (isNode(closing) && isMap(document.contents)) {
    const key = document.contents.items.find((pair) => pair.value === closing)?.key
    if (isScalar(key)) key.spaceBefore = true
  }
  return document.toString({ lineWidth: 0, singleQuote: true })
}
