/** What kind a record is of, where the data have a code for it. */
import type { Factor } from '../../model/schema/dossier.ts'

export const FACTOR_KINDS: Readonly<Record<Factor['kind'], string>> = {
  risk: 'risk factor',
  context: 'context',
}
