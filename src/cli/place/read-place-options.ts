/** The words after `cartouche place` → what is looked for, or what is wrong with them. */
import { choice, fail, optional } from '../wrong-options.ts'
import { readWords, type CommandWords } from '../command.ts'
import { readId } from '../read-id.ts'
import { FOUND_KINDS, type FoundKind } from './candidate.ts'

export interface AddTo {
  folder: string
  /** Null where it is made from the name. */
  id: string | null
}

export interface NameOptions {
  name: string
  within: string | null
  kind: FoundKind | null
  limit: number
  geonames: number | null
  json: boolean
  features: boolean
  add: AddTo | null
}

const VALUED = ['--within', '--kind', '--limit', '--geonames', '--add', '--id'] as const

const USUAL_LIMIT = 10
const MOST = 1000

/** @throws WrongOptions */
export function readPlaceOptions(words: readonly string[]): NameOptions {
  const read = readWords(words, ['--json', '--features'], VALUED)
  if (read.wrong !== null) fail(read.wrong)
  const { rest, flags, values } = read
  const name = rest.join(' ').trim()
  if (!/[\p{L}\p{N}]/u.test(name)) fail('name a place')
  const [json, features] = [flags.has('--json'), flags.has('--features')]
  if (json && features) fail('--json and --features each say what to print: give one')
  const add = readAdd(values)
  if (add !== null && (json || features))
    fail('--add writes one feature: take --json and --features out')
  return {
    name,
    within: values.get('--within') ?? null,
    kind: optional(values.get('--kind'), (one) => choice('--kind', one, FOUND_KINDS)),
    limit: optional(values.get('--limit'), (one) => readCount('--limit', one, MOST)) ?? USUAL_LIMIT,
    geonames: optional(values.get('--geonames'), (one) =>
      readCount('--geonames', one, Number.MAX_SAFE_INTEGER),
    ),
    json,
    features,
    add,
  }
}

/** @throws WrongOptions */
function readAdd(values: CommandWords['values']): AddTo | null {
  const [folder, id = null] = [values.get('--add'), values.get('--id')]
  if (folder !== undefined) return { folder, id: id === null ? null : readId('--id', id) }
  return id === null ? null : fail('--id is for a place that is added: give --add <folder> too')
}

function readCount(option: string, value: string, most: number): number {
  const count = /^\d+$/.test(value) ? Number(value) : 0
  if (count >= 1 && count <= most) return count
  return fail(
    `${option} ${value}: write a whole number from 1${most === MOST ? ` to ${String(MOST)}` : ''}`,
  )
}
