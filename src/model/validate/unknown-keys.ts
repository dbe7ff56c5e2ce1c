/** Every key that a schema does not know: the validator itself stops at the first of each record. */
import type * as v from 'valibot'
import { isRecord, type Path } from '../source-file.ts'
import { nearest } from './nearest.ts'

export interface UnknownKey {
  path: Path
  key: string
  known: readonly string[]
  /** The known key that it most likely means; not one that the record has already. */
  near: string | null
}

export function unknownKeys(schema: v.GenericSchema, value: unknown, path: Path): UnknownKey[] {
  const inner = (one: unknown, part: unknown, step: string | number) =>
    isSchema(one) ? unknownKeys(one, part, [...path, step]) : []
  if ('wrapped' in schema && isSchema(schema.wrapped)) {
    return value === null ? [] : unknownKeys(schema.wrapped, value, path)
  }
  if ('options' in schema && Array.isArray(schema.options)) {
    const fitting = schema.options.filter(isSchema).filter((one) => fits(one, value))
    // Of several records that it may be meant for, the one of whose keys it has most.
    const [option] = fitting.toSorted((a, b) => keysShared(b, value) - keysShared(a, value))
    return option === undefined ? [] : unknownKeys(option, value, path)
  }
  if (Array.isArray(value)) {
    if ('item' in schema) return value.flatMap((part, index) => inner(schema.item, part, index))
    return []
  }
  if (isRecord(value) && schema.type === 'record') {
    // The library leaves these out of a record without a word.
    const lost = Object.keys(value).filter((key) => LOST.has(key))
    return lost.map((key) => ({ path: [...path, key], key, known: [], near: null }))
  }
  if (!isRecord(value) || !('entries' in schema) || !isRecord(schema.entries)) return []
  const { entries } = schema
  const known = Object.keys(entries)
  return Object.keys(value).flatMap((key) => {
    if (Object.hasOwn(entries, key)) return inner(entries[key], value[key], key)
    const near = nearest(
      key,
      known.filter((one) => !Object.hasOwn(value, one)),
    )
    return [{ path: [...path, key], key, known, near }]
  })
}

const LOST: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

function isSchema(value: unknown): value is v.GenericSchema {
  return isRecord(value) && value['kind'] === 'schema'
}

function keysShared(schema: v.GenericSchema, value: unknown): number {
  if (!isRecord(value) || !('entries' in schema) || !isRecord(schema.entries)) return 0
  return Object.keys(schema.entries).filter((key) => Object.hasOwn(value, key)).length
}

/** Whether a value is meant for this option of a union, by its outer shape and its `type`. */
function fits(schema: v.GenericSchema, value: unknown): boolean {
  if (schema.type === 'array') return Array.isArray(value)
  if (schema.type !== 'strict_object') return typeof value === 'string'
  if (!isRecord(value)) return false
  const entries = 'entries' in schema && isRecord(schema.entries) ? schema.entries : {}
  const tag = entries['type']
  return !isRecord(tag) || !('literal' in tag) || tag['literal'] === value['type']
}
