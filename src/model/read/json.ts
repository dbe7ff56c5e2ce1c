/** JSON text (RFC 8259: no comments, no trailing commas) → value with the position of every path. */
import {
  findNodeAtLocation,
  parseTree,
  type Node,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser'
import type { DiagnosticText } from '../../words/problems/diagnostic-text.ts'
import { JSON_PROBLEMS } from '../../words/problems/json.ts'
import type { Path, SourceFile } from '../source-file.ts'
import type { Problem } from '../problem.ts'
import { spotOf } from './text.ts'
import { tooDeep, type Read } from './outcome.ts'

export function readJson(file: string, text: string): Read {
  try {
    return read(file, text)
  } catch (error) {
    if (error instanceof RangeError) return { sourceFile: null, problems: [tooDeep(file, 'json')] }
    throw error
  }
}

function read(file: string, text: string): Read {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const problems = withoutEchoes(errors, text).map((error) => syntaxProblem(file, text, error))
  if (root === undefined || problems.length > 0) return { sourceFile: null, problems }
  const value = valueOf(root)
  const locate: SourceFile['locate'] = (path, part) => spotOf(text, nodeAt(root, path, part).offset)
  return { sourceFile: { file, value, locate }, problems: duplicateKeys(file, text, root) }
}

/** The parser's own way gives an object the prototype that a key `__proto__` names, and loses the key. */
function valueOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(valueOf)
  if (type !== 'object') return value as unknown
  return Object.fromEntries(
    children.flatMap(({ children: [key, inner] = [] }) =>
      key === undefined || inner === undefined ? [] : [[String(key.value), valueOf(inner)]],
    ),
  )
}

/** One slip makes the parser stumble on: of a line the first error tells, and none that only echoes it. */
function withoutEchoes(errors: readonly ParseError[], text: string): ParseError[] {
  const kept: ParseError[] = []
  let lastLine = 0
  for (const error of errors) {
    const { line } = spotOf(text, error.offset)
    const isEcho = line === lastLine || (line === lastLine + 1 && isEchoing(kept.at(-1)))
    lastLine = line
    if (isEcho) continue
    kept.push(error)
    if (isMismatch(error, text)) break
  }
  const causes = kept.filter((error) => !ECHOES.has(printParseErrorCode(error.error)))
  return (causes.length > 0 ? causes : kept).slice(0, 5)
}

function isEchoing(error: ParseError | undefined): boolean {
  const name = error === undefined ? '' : printParseErrorCode(error.error)
  return name === 'InvalidSymbol' || name === 'UnexpectedEndOfString'
}

/** A bracket that closes what another opened. */
function isMismatch(error: ParseError, text: string): boolean {
  const sign = text[error.offset]
  return printParseErrorCode(error.error) === 'CommaExpected' && (sign === '}' || sign === ']')
}

/** By the parser’s names of its errors. */
const DIAGNOSTICS: Partial<Record<string, DiagnosticText>> = {
  InvalidSymbol: JSON_PROBLEMS.unknownSymbol,
  InvalidNumberFormat: JSON_PROBLEMS.numberForm,
  PropertyNameExpected: JSON_PROBLEMS.keyExpected,
  ValueExpected: JSON_PROBLEMS.valueExpected,
  ColonExpected: JSON_PROBLEMS.colonExpected,
  CommaExpected: JSON_PROBLEMS.commaExpected,
  CloseBraceExpected: JSON_PROBLEMS.objectOpen,
  CloseBracketExpected: JSON_PROBLEMS.listOpen,
  EndOfFileExpected: JSON_PROBLEMS.afterEnd,
  InvalidCommentToken: JSON_PROBLEMS.comment,
  UnexpectedEndOfString: JSON_PROBLEMS.textOpen,
  InvalidUnicode: JSON_PROBLEMS.unicodeEscape,
  InvalidEscapeCharacter: JSON_PROBLEMS.unknownEscape,
  InvalidCharacter: JSON_PROBLEMS.controlCharacter,
}

/** Errors that are mostly the echo of one before. */
const ECHOES: ReadonlySet<string> = new Set([
  'CloseBraceExpected',
  'CloseBracketExpected',
  'EndOfFileExpected',
])

function syntaxProblem(file: string, text: string, error: ParseError): Problem {
  const name = printParseErrorCode(error.error)
  const before = text.slice(0, error.offset).trimEnd()
  const isAfterComma = name === 'PropertyNameExpected' || name === 'ValueExpected'
  if (isAfterComma && before.endsWith(',')) {
    const comma = spotOf(text, before.length - 1)
    return { file, ...comma, path: '', code: 'json', ...JSON_PROBLEMS.commaBeforeNothing }
  }
  const said = isMismatch(error, text) ? mismatch(text[error.offset]) : DIAGNOSTICS[name]
  return {
    file,
    ...spotOf(text, error.offset),
    path: '',
    code: 'json',
    ...(said ?? JSON_PROBLEMS.unreadable),
  }
}

function mismatch(sign: string | undefined): DiagnosticText {
  return sign === '}'
    ? JSON_PROBLEMS.otherBracketOpen('}', '[', ']')
    : JSON_PROBLEMS.otherBracketOpen(']', '{', '}')
}

function nodeAt(root: Node, path: Path, part: 'key' | 'value'): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node === undefined) continue
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
    return part === 'key' && length === path.length ? (key ?? node) : node
  }
  return root
}

/** The parser keeps the last of two equal keys without a word: we look for them. */
function duplicateKeys(file: string, text: string, node: Node): Problem[] {
  const children = node.children ?? []
  if (node.type !== 'object') return children.flatMap((child) => duplicateKeys(file, text, child))
  const seen = new Set<unknown>()
  return children.flatMap((property) => {
    const [key, value] = property.children ?? []
    const inner = value === undefined ? [] : duplicateKeys(file, text, value)
    if (key === undefined || !seen.has(key.value)) {
      seen.add(key?.value)
      return inner
    }
    const twice: Problem = {
      file,
      ...spotOf(text, key.offset),
      path: '',
      code: 'duplicate-key',
      ...JSON_PROBLEMS.repeatedKey(String(key.value)),
    }
    return [twice, ...inner]
  })
}
