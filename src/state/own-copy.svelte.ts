/** The reader's own copy of the article: read from a local file, held in memory, never sent or stored. */

import { paragraphsOf } from '../domain/paragraphs.ts'

export class OwnCopy {
  #paragraphs: readonly string[] = $state.raw([])
  #problem: 'empty' | 'unreadable' | null = $state(null)

  get paragraphs(): readonly string[] {
    return this.#paragraphs
  }
  get problem(): 'empty' | 'unreadable' | null {
    return this.#problem
  }

  async open(file: File): Promise<void> {
    this.#problem = null
    try {
      const bytes = await file.arrayBuffer()
      const paragraphs = paragraphsOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
      if (paragraphs.length === 0) this.#problem = 'empty'
      this.#paragraphs = paragraphs
    } catch {
      this.#problem = 'unreadable'
    }
  }

  forget(): void {
    this.#paragraphs = []
    this.#problem = null
  }
}
