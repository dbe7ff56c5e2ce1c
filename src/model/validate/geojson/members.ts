/** Members that any GeoJSON object may have or may not have: `bbox`, `crs`, and those of other types. */
import type { DiagnosticText } from '../../../words/problems/diagnostic-text.ts'
import { GEOJSON_PROBLEMS } from '../../../words/problems/geojson.ts'
import { show } from '../../../words/problems/sentence-parts.ts'
import type { Path } from '../../source-file.ts'
import type { LocatedDiagnostic } from '../located-diagnostic.ts'

export function memberDiagnostics(value: Record<string, unknown>, path: Path): LocatedDiagnostic[] {
  const diagnostics: LocatedDiagnostic[] = []
  if (Object.hasOwn(value, 'crs')) {
    diagnostics.push({
      path: [...path, 'crs'],
      code: 'rfc7946',
      ...GEOJSON_PROBLEMS.crs,
      part: 'key',
    })
  }
  if (Object.hasOwn(value, 'bbox'))
    diagnostics.push(...bboxDiagnostics(value['bbox'], [...path, 'bbox']))
  return diagnostics
}

function bboxDiagnostics(bbox: unknown, path: Path): LocatedDiagnostic[] {
  const diagnostic = (said: DiagnosticText): LocatedDiagnostic[] => [
    { path, code: 'rfc7946', ...said },
  ]
  if (!Array.isArray(bbox)) return diagnostic(GEOJSON_PROBLEMS.bboxNotList(show(bbox)))
  if (bbox.length !== 4 && bbox.length !== 6)
    return diagnostic(GEOJSON_PROBLEMS.bboxLength(bbox.length))
  const numbers = bbox.filter((one) => typeof one === 'number')
  if (numbers.length !== bbox.length) return diagnostic(GEOJSON_PROBLEMS.bboxNotNumbers)
  const [south = 0, north = 0] = [numbers[1], numbers[numbers.length / 2 + 1]]
  return south > north ? diagnostic(GEOJSON_PROBLEMS.bboxUpsideDown) : []
}

/** RFC 7946, 7.1: a type may not have the members that mark another type. */
export function foreignMembers(
  value: Record<string, unknown>,
  path: Path,
  forbidden: readonly string[],
): LocatedDiagnostic[] {
  const type = typeof value['type'] === 'string' ? value['type'] : null
  return forbidden
    .filter((member) => Object.hasOwn(value, member))
    .map((member) => ({
      path: [...path, member],
      code: 'rfc7946',
      ...GEOJSON_PROBLEMS.foreignMember(member, type),
      part: 'key',
    }))
}
