/** JSON text (RFC 8259: no comments, no trailing commas) → value with the position of every path. */
import {
  findNodeAtLocation,
  parseTree,
  type Node,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser'
import type { DiagnosticText, Path, SourceFile } from '../source-file.ts'
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
  const causes = kept.filter(
    (error) => DIAGNOSTICS[printParseErrorCode(error.error)]?.follows !== true,
  )
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

interface JsonDiagnosticText extends DiagnosticText {
  /** Whether the error is mostly the echo of one before. */
  follows?: boolean
}

const DIAGNOSTICS: Partial<Record<string, JsonDiagnosticText>> = {
  InvalidSymbol: {
    what: 'a word or sign stands here that JSON does not know',
    mend: 'put text in double quotes; only true, false and null stand bare',
  },
  InvalidNumberFormat: {
    what: 'a number is not written as JSON writes it',
    mend: 'write it as 51.9 or -3, with a point and without a leading + or 0',
  },
  PropertyNameExpected: {
    what: 'a key in double quotes is expected here',
    mend: 'put the key in double quotes',
  },
  ValueExpected: {
    what: 'a value is expected here',
    mend: 'write the value',
  },
  ColonExpected: { what: 'a colon is missing after the key', mend: 'write "key": value' },
  CommaExpected: { what: 'a comma is missing', mend: 'put a comma between the two' },
  CloseBraceExpected: { what: 'a } is missing', mend: 'close the object', follows: true },
  CloseBracketExpected: { what: 'a ] is missing', mend: 'close the list', follows: true },
  EndOfFileExpected: {
    what: 'something follows the end of the JSON',
    mend: 'take it out, or the bracket that closes too early',
    follows: true,
  },
  InvalidCommentToken: {
    what: 'JSON has no comments',
    mend: 'take the comment out, or write it as a `note`',
  },
  UnexpectedEndOfString: { what: 'a text is not closed', mend: 'close it with "' },
  InvalidUnicode: {
    what: 'a \\u is not followed by four hexadecimal digits',
    mend: 'write it as \\u0430, or the letter itself',
  },
  InvalidEscapeCharacter: {
    what: 'a backslash starts no escape that JSON knows',
    mend: 'write \\\\ for a backslash',
  },
  InvalidCharacter: {
    what: 'a control character stands in a text',
    mend: 'write a line break as \\n and a tab as \\t',
  },
}

function syntaxProblem(file: string, text: string, error: ParseError): Problem {
  const name = printParseErrorCode(error.error)
  const before = text.slice(0, error.offset).trimEnd()
  const isAfterComma = name === 'PropertyNameExpected' || name === 'ValueExpected'
  if (isAfterComma && before.endsWith(',')) {
    const comma = { what: 'a comma stands before nothing', mend: 'take the comma out' }
    return { file, ...spotOf(text, before.length - 1), path: '', code: 'json', ...comma }
  }
  const said = isMismatch(error, text) ? mismatch(text[error.offset]) : DIAGNOSTICS[name]
  return {
    file,
    ...spotOf(text, error.offset),
    path: '',
    code: 'json',
    what: said?.what ?? 'the JSON cannot be read here',
    mend: said?.mend ?? 'check the brackets, quotes and commas of this line and the one before',
  }
}

function mismatch(sign: string | undefined): JsonDiagnosticText {
  const [closes, open, close] = sign === '}' ? ['}', '[', ']'] : [']', '{', '}']
  return {
    what: `${closes} stands here, but a ${open} is still open`,
    mend: `close it with ${close} first`,
  }
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
      what: `the key \`${String(key.value)}\` stands twice in one object`,
      mend: 'keep one of the two',
    }
    return [twice, ...inner]
  })
}
