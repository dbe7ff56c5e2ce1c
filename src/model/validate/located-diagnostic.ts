/** Something wrong at a path of a file, before the path becomes a line and column. */
import type { Diagnostic, Path } from '../source-file.ts'

export interface LocatedDiagnostic extends Diagnostic {
  path: Path
  /** The key that is not there: the path is then of the record that lacks it. */
  missing?: string
}
