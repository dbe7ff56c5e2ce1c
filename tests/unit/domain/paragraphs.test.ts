import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../src/domain/paragraphs.ts'

const long = (word: string) => `${word} `.repeat(40).trim()

describe('the reader’s own copy', () => {
  it('parts paragraphs at new lines, takes off bullets, and leaves out headings and credits', () => {
    const text = `A heading\r\n\r\n${long('one')}\r\n\r\n  • Another heading\n\n • ${long('two')}\n© someone`
    expect(paragraphsOf(text)).toEqual([long('one'), long('two')])
  })

  it('finds nothing in an empty file', () => {
    expect(paragraphsOf('\n\n')).toEqual([])
  })
})
