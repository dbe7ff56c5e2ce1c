/** A plain text of the article → its paragraphs, in the order in which the dossier numbers them. */

/** Short blocks are headings or credits, which the dossier does not number. */
const SHORTEST_PARAGRAPH = 120

/** Paragraphs of a plain text in the article's order: blank lines or new lines part them, bullets are taken off. */
export function paragraphsOf(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n+/)
    .map((block) => block.replace(/^[\s•*\u2022-]+/, '').trim())
    .filter((block) => block.length >= SHORTEST_PARAGRAPH)
}
