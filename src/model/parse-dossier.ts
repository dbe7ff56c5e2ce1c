/** The compiled dossier, unknown JSON → `Dossier` or problems: the browser's way in, without the parsers of the files. */
import { FILES, isRecord, problemAt, type DossierPieces, type Piece } from './piece.ts'
import type { Problem } from './problem.ts'
import { Dossier } from './schema/dossier.ts'
import { checkSchema } from './validate/schema-problems.ts'
import { validatePieces, type Validated } from './validate/validate.ts'
import type { BoundaryLookup } from './validate/boundary-lookup.ts'
import { show } from './validate/words.ts'

const COMPILED = 'dossier.json'

/** Problems name the file that the part was compiled from, without a line. */
export function parseDossier(input: unknown, boundaries: BoundaryLookup | null = null): Validated {
  const whole = piece(COMPILED, input)
  if (!isRecord(input)) {
    const problem = problemAt(whole, [], {
      code: 'wrong-type',
      what: `the dossier is ${show(input)}, not a record with keys`,
      mend: 'build the dossier again',
    })
    return { ok: false, problems: [problem] }
  }
  const part = (key: keyof typeof FILES): Piece | null =>
    Object.hasOwn(input, key) ? piece(FILES[key], input[key]) : null
  const { text } = input
  const pieces: DossierPieces = {
    meta: part('meta'),
    sources: part('sources'),
    claims: part('claims'),
    actors: part('actors'),
    incidents: part('incidents'),
    factors: part('factors'),
    places: part('places'),
    routes: part('routes'),
    judgements: part('judgements'),
    names: part('names'),
    briefing: part('briefing'),
    text: Array.isArray(text) ? text.map(sectionPiece) : [],
    textIsWhole: Array.isArray(text),
  }
  return validatePieces(pieces, boundaries, frameProblems(whole, input))
}

const piece = (file: string, value: unknown): Piece => ({ file, value, locate: () => null })

function sectionPiece(value: unknown, index: number): Piece {
  const id = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : String(index + 1)
  return piece(`text/${id}.md`, value)
}

/** Keys of the compiled file that are missing, unknown or, for the text, of another type. */
function frameProblems(whole: Piece, input: Record<string, unknown>): Problem[] {
  const checked = checkSchema(Dossier, [], input)
  if (checked.ok) return []
  const depth = (path: readonly unknown[]) => path.length
  return checked.faults
    .filter(({ path, code }) =>
      code === 'missing-key'
        ? depth(path) === 0
        : depth(path) === 1 && (code === 'unknown-key' || path[0] === 'text'),
    )
    .map((fault) => problemAt(whole, fault.path, fault))
}
