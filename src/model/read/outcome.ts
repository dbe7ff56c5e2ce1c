/** What reading a file gives: its value, where something can be made of it, and what is wrong with it. */
import { FILE_PROBLEMS } from '../../words/problems/files.ts'
import type { SourceFile } from '../source-file.ts'
import type { Problem } from '../problem.ts'

export interface Read {
  sourceFile: SourceFile | null
  problems: Problem[]
}

/** Deep nesting exhausts the stack of every recursive parser: that is a problem of the file, not of ours. */
export function tooDeep(file: string, code: 'yaml' | 'json' | 'markdown'): Problem {
  return {
    file,
    line: 1,
    column: 1,
    path: '',
    code,
    ...FILE_PROBLEMS.nestedTooDeeply,
  }
}
