/** The text of a feature collection with one feature more at its end; all else stays as it is, byte for byte. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'
import { printFeature } from './print-feature.ts'

/** Null when the text holds no list of features. */
export function insertFeature(text: string, feature: object): string | null {
  const list = featuresOf(text)
  if (list === null) return null
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const lineBefore = (node: Node) =>
    text.slice(text.lastIndexOf('\n', node.offset) + 1, node.offset)
  const [last] = (list.children ?? []).slice(-1)
  // Where the features stand in one line, so does no indent tell where the next one should.
  const before = last === undefined ? '' : lineBefore(last)
  const indent = /^ +$/.test(before) ? before.length : 4
  const printed = printFeature(feature, indent)
  const lines = `\n${' '.repeat(indent)}${printed}`.replaceAll('\n', lineEnd)
  if (last !== undefined) {
    const end = last.offset + last.length
    return `${text.slice(0, end)},${lines}${text.slice(end)}`
  }
  const end = list.offset + list.length - 1
  return `${text.slice(0, list.offset + 1)}${lines}${lineEnd}${' '.repeat(indent - 2)}${text.slice(end)}`
}

/** Ids that features of the text have; empty when it holds no list of features. */
export function idsOf(text: string): string[] {
  const features = featuresOf(text)?.children ?? []
  return features.flatMap((one) => {
    const id: unknown = findNodeAtLocation(one, ['id'])?.value
    return typeof id === 'string' ? [id] : []
  })
}

function featuresOf(text: string): Node | null {
  const root = parseTree(text, [], { disallowComments: true, allowTrailingComma: false })
  const list = root === undefined ? undefined : findNodeAtLocation(root, ['features'])
  return list?.type === 'array' ? list : null
}
