/** The YAML parser’s errors → problems as they are told to people who write dossiers. */
import type { YAMLError } from 'yaml'
import type { DiagnosticText } from '../../words/problems/diagnostic-text.ts'
import { YAML_PROBLEMS } from '../../words/problems/yaml.ts'

/** By message where one code stands for several slips, else by code. */
export function diagnosticText(error: YAMLError): DiagnosticText {
  const said = BY_MESSAGE.find(([shape]) => shape.test(error.message))?.[1] ?? BY_CODE[error.code]
  return said ?? YAML_PROBLEMS.unreadable(error.message)
}

/** How the parser tells of a quote that is never closed. */
export const QUOTE_OPEN = /^Missing closing/

const BY_MESSAGE: readonly (readonly [RegExp, DiagnosticText])[] = [
  [QUOTE_OPEN, YAML_PROBLEMS.quoteOpen],
  [/end with a \]/, YAML_PROBLEMS.listOpen],
  [/end with a \}/, YAML_PROBLEMS.recordOpen],
  [/^Sequence item without/, YAML_PROBLEMS.noHyphen],
  [/followed by map values|on a single line/, YAML_PROBLEMS.noColon],
  [/may not be used as an implicit map key/, YAML_PROBLEMS.collectionWithoutKey],
]

const BY_CODE: Partial<Record<YAMLError['code'], DiagnosticText>> = {
  BAD_INDENT: YAML_PROBLEMS.indentation,
  BAD_DQ_ESCAPE: YAML_PROBLEMS.unknownEscape,
  BAD_SCALAR_START: YAML_PROBLEMS.signWithoutQuotes,
  BLOCK_AS_IMPLICIT_KEY: YAML_PROBLEMS.secondColon,
  BLOCK_IN_FLOW: YAML_PROBLEMS.blockInBrackets,
  MULTIPLE_DOCS: YAML_PROBLEMS.severalDocuments,
  TAB_AS_INDENT: YAML_PROBLEMS.tab,
  TAG_RESOLVE_FAILED: YAML_PROBLEMS.unknownTag,
  UNEXPECTED_TOKEN: YAML_PROBLEMS.unexpected,
}
