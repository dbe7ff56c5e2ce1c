import { expect, test } from 'vitest'
import { mayAsk } from '../../../src/app/may-ask.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const { dossier: clear } = await kazakhstan()

const OWN = 'https://example.org'
const marked = { ...clear, meta: { ...clear.meta, marking: 'green' as const } }

test('a dossier that is for everybody answers everybody', () => {
  expect(mayAsk('https://elsewhere.example', clear, OWN)).toBe(true)
  expect(mayAsk('null', clear, OWN)).toBe(true)
})

test('a marked dossier answers its own origin alone', () => {
  expect(mayAsk(OWN, marked, OWN)).toBe(true)
  expect(mayAsk('https://elsewhere.example', marked, OWN)).toBe(false)
  expect(mayAsk('https://example.org:8443', marked, OWN)).toBe(false)
})

test('where there is no origin nobody can be known by it', () => {
  expect(mayAsk('null', marked, 'null')).toBe(false)
})

test('one marked record, or one marked step, is enough', () => {
  const [first, ...rest] = clear.claims
  if (first === undefined) throw new Error('there is a claim')
  const record = { ...clear, claims: [{ ...first, marking: 'amber' as const }, ...rest] }
  expect(mayAsk('https://elsewhere.example', record, OWN)).toBe(false)
})
