/** YAML 1.2 text → value with the position of every path. */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml'
import { YAML_PROBLEMS } from '../../words/problems/yaml.ts'
import { LIMITS } from '../limits.ts'
import type { Path, SourceFile } from '../source-file.ts'
import type { Problem } from '../problem.ts'
import { emptyFile } from './text.ts'
import { diagnosticText, QUOTE_OPEN } from './yaml-diagnostics.ts'
import { tooDeep, type Read } from './outcome.ts'
import { spotWithin } from './yaml-text.ts'

export function readYaml(file: string, text: string): Read {
  try {
    return read(file, text)
  } catch (error) {
    if (error instanceof RangeError) return { sourceFile: null, problems: [tooDeep(file, 'yaml')] }
    throw error
  }
}

function read(file: string, text: string): Read {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const errors = [...withoutEchoes(document.errors, lines), ...document.warnings]
  const problems = errors.map((error) => toProblem(file, lines, error, text, document))
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) {
    return { sourceFile: null, problems }
  }
  if (
    document.contents === null ||
    (isScalar(document.contents) && document.contents.value === null)
  ) {
    return { sourceFile: null, problems: [...problems, emptyFile(file)] }
  }
  const crowd = tooManyAliases(document)
  if (crowd !== null) {
    const { line, col } = lines.linePos(crowd)
    return {
      sourceFile: null,
      problems: [...problems, { file, line, column: col, ...MANY_ALIASES }],
    }
  }
  const value = toValue(document)
  if (!value.ok) {
    const { line, col } = lines.linePos(brokenAlias(document))
    const problem: Problem = {
      file,
      line,
      column: col,
      path: '',
      code: 'yaml',
      ...YAML_PROBLEMS.brokenAlias(value.error),
    }
    return { sourceFile: null, problems: [...problems, problem] }
  }
  const sourceFile: SourceFile = {
    file,
    value: value.value,
    locate: locator(document, lines),
    locateWithin: (path, spot) => spotWithin(nodeAt(document, path, 'value'), spot, text, lines),
  }
  return { sourceFile, problems }
}

const MANY_ALIASES = {
  path: '',
  code: 'too-large',
  ...YAML_PROBLEMS.tooManyAliases(LIMITS.aliases),
} as const

/** Where the first alias stands that is one too many: each is looked up in the whole file. */
function tooManyAliases(document: Document): number | null {
  let count = 0
  let offset: number | null = null
  visit(document, {
    Alias: (_, alias) => {
      count += 1
      if (count <= LIMITS.aliases) return undefined
      offset = alias.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

function toValue(document: Document): { ok: true; value: unknown } | { ok: false; error: string } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return { ok: true, value }
  } catch (error) {
    if (error instanceof ReferenceError) return { ok: false, error: error.message }
    throw error
  }
}

function brokenAlias(document: Document): number {
  let offset = 0
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined
      offset = alias.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

function locator(document: Document, lines: LineCounter): SourceFile['locate'] {
  return (path, part) => {
    const node = nodeAt(document, path, part)
    const offset = node?.range?.[0]
    if (offset === undefined) return null
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

/** The node at a path, or the nearest node around it that is in the file. */
function nodeAt(document: Document, path: Path, part: 'key' | 'value'): Node | null {
  let node: Node | null = document.contents
  for (const [index, step] of path.entries()) {
    const resolved: Node | null | undefined = isAlias(node) ? node.resolve(document) : node
    let next: Node | null = null
    if (isMap<Node, Node | null>(resolved)) {
      const pair = resolved.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      )
      const wantsKey = part === 'key' && index === path.length - 1
      // A key without a value has a null node of no width: its key is the better place.
      next = pair === undefined ? null : wantsKey ? pair.key : (visible(pair.value) ?? pair.key)
    } else if (isSeq<Node | null>(resolved)) {
      next = resolved.items[Number(step)] ?? null
    }
    if (next === null) return node
    node = next
  }
  return node
}

function visible(node: Node | null): Node | null {
  return node !== null && isScalar(node) && node.source === '' && node.value === null ? null : node
}

function toProblem(
  file: string,
  lines: LineCounter,
  error: YAMLError,
  text: string,
  document: Document,
): Problem {
  const offset = openedAt(document, error)
  const { line, col } = lines.linePos(offset)
  const spot = { file, line, column: col, path: '' }
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/.exec(text.slice(offset))?.[0] ?? ''
    return { ...spot, code: 'duplicate-key', ...YAML_PROBLEMS.repeatedKey(key) }
  }
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? ''
  if (indent.includes('\t')) return { ...spot, column: 1, code: 'yaml', ...YAML_PROBLEMS.tab }
  return { ...spot, code: 'yaml', ...diagnosticText(error) }
}

/** What is never closed is told at the end of the text: where it was opened helps more. */
function openedAt(document: Document, error: YAMLError): number {
  const [offset] = error.pos
  const wants = QUOTE_OPEN.test(error.message)
    ? (node: Node) => isScalar(node) && (node.type ?? '').startsWith('QUOTE')
    : /^Flow (?:sequence|map)/.test(error.message)
      ? (node: Node) => isCollection(node) && node.flow === true
      : null
  if (wants === null) return offset
  let opened = offset
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0]
      if (start !== undefined && start < offset && wants(node)) opened = start
    },
  })
  return opened
}

/** After a line that breaks the structure the parser stumbles on: what it says then is of its own making. */
function withoutEchoes(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const kept: YAMLError[] = []
  const seen = new Set<number>()
  for (const error of errors) {
    const { line } = lines.linePos(error.pos[0])
    if (!seen.has(line)) kept.push(error)
    seen.add(line)
    if (!LOCAL.has(error.code)) break
  }
  return kept
}

/** Errors that end with their own text. */
const LOCAL = new Set<YAMLError['code']>([
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'MULTIPLE_ANCHORS',
])
