/** Members that any GeoJSON object may have or may not have: `bbox`, `crs`, and those of other types. */
import type { Path } from '../../source-file.ts'
import { show } from '../words.ts'
import type { LocatedDiagnostic } from '../located-diagnostic.ts'

export function memberDiagnostics(value: Record<string, unknown>, path: Path): LocatedDiagnostic[] {
  const diagnostics: LocatedDiagnostic[] = []
  if (Object.hasOwn(value, 'crs')) {
    diagnostics.push({
      path: [...path, 'crs'],
      code: 'rfc7946',
      what: '`crs` is not part of GeoJSON any more',
      mend: 'take it out, and give all coordinates in WGS 84',
      part: 'key',
    })
  }
  if (Object.hasOwn(value, 'bbox'))
    diagnostics.push(...bboxDiagnostics(value['bbox'], [...path, 'bbox']))
  return diagnostics
}

function bboxDiagnostics(bbox: unknown, path: Path): LocatedDiagnostic[] {
  const mend = 'write [west, south, east, north], or take it out'
  const diagnostic = (what: string): LocatedDiagnostic[] => [{ path, code: 'rfc7946', what, mend }]
  if (!Array.isArray(bbox)) return diagnostic(`\`bbox\` is ${show(bbox)}`)
  if (bbox.length !== 4 && bbox.length !== 6)
    return diagnostic(`\`bbox\` has ${bbox.length} numbers, not four`)
  const numbers = bbox.filter((one) => typeof one === 'number')
  if (numbers.length !== bbox.length) return diagnostic('`bbox` holds something else than numbers')
  const [south = 0, north = 0] = [numbers[1], numbers[numbers.length / 2 + 1]]
  return south > north ? diagnostic('`bbox` has its south above its north') : []
}

/** RFC 7946, 7.1: a type may not have the members that mark another type. */
export function foreignMembers(
  value: Record<string, unknown>,
  path: Path,
  forbidden: readonly string[],
): LocatedDiagnostic[] {
  return forbidden
    .filter((member) => Object.hasOwn(value, member))
    .map((member) => ({
      path: [...path, member],
      code: 'rfc7946',
      what: `\`${member}\` does not belong into ${article(value['type'])}`,
      mend: 'take it out, or move it to where it belongs',
      part: 'key',
    }))
}

function article(type: unknown): string {
  return typeof type === 'string' ? `a ${type}` : 'a geometry'
}
