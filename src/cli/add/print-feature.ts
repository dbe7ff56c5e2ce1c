/** A feature as text, laid out as the GeoJSON files of a dossier are: two spaces, short values on one line. */

const WIDTH = 100

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Key = string | number

/** Every line after the first is indented by so many spaces more. */
export function printFeature(feature: object, indent: number): string {
  // Through the text: what cannot stand in JSON, as a key without a value, goes.
  return print(JSON.parse(JSON.stringify(feature)) as Json, 'feature', indent, indent)
}

/** `column` is where the value begins. */
function print(value: Json, key: Key, indent: number, column: number): string {
  const line = oneLine(value)
  // A comma may follow.
  if (!isOpen(value, key) && column + line.length < WIDTH) return line
  if (value === null || typeof value !== 'object') return line
  const inner = ' '.repeat(indent + 2)
  const put = (lead: string, one: Json, at: Key) =>
    `${inner}${lead}${print(one, at, indent + 2, indent + 2 + lead.length)}`
  const [open, lines, close] = isList(value)
    ? ['[', value.map((one, at) => put('', one, at)), ']']
    : [
        '{',
        Object.entries(value).map(([name, one]) => put(`${JSON.stringify(name)}: `, one, name)),
        '}',
      ]
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

function oneLine(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(oneLine).join(', ')}]`
  const parts = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}: ${oneLine(one)}`,
  )
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

/** What never stands on one line, however short: a feature, its properties, and a list of lists. */
function isOpen(value: Json, key: Key): boolean {
  if (value === null || typeof value !== 'object') return false
  if (key === 'feature' || key === 'properties') return true
  if (!isList(value)) return Object.entries(value).some(([name, one]) => isOpen(one, name))
  const isTable = value.length > 1 && value.every((one) => isList(one) && one.length > 1)
  return isTable || value.some((one, at) => isOpen(one, at))
}
