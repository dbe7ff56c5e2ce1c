/** Letters of every script, read back by a program that others wrote, and their fonts in the file. */
import { expect, it } from 'vitest'
import { countLetters } from '../support/letters-trial.ts'
import { kazakhstan } from '../unit/support/kazakhstan.ts'

it('comes back whole and in order out of the handout and the slides', async () => {
  const { scripts, fonts } = await countLetters((await kazakhstan()).dossier)
  expect(scripts.filter(({ lostInPdf, lostInPptx }) => lostInPdf + lostInPptx > 0)).toEqual([])
  const lines = fonts.trim().split('\n').slice(2)
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => !/ yes yes yes +\d+ +0$/.test(line))).toEqual([])
}, 240_000)
