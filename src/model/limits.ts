/** How large a dossier may be: far more than a note or a briefing holds, and little enough that every check ends in seconds. */
export const LIMITS = {
  /** Records of one file. */
  records: 100_000,
  /** Items of a list inside a record. */
  items: 2000,
  /** Steps of a briefing: more than fit a day. */
  steps: 500,
  /** Incidents that the first screen names. */
  chief: 6,
  /** Paragraphs of the article, and of one file of the narrative. */
  paragraphs: 5000,
  /** Letters (UTF-16 units) of one text, and of one paragraph of Markdown: its emphasis takes the square of them to read. */
  letters: 10_000,
  /** Letters of one Markdown file. */
  section: 1_000_000,
  /** Bytes of a document or picture: each stands in the one-file page, which has to fit into a message. */
  document: 2_000_000,
  /** Pixels of a picture, either way. */
  pixels: 20_000,
  /** Aliases of a YAML file: each is looked up in the whole of it. */
  aliases: 500,
  /** People, in a count: more than live. */
  people: 10_000_000_000,
  /** A figure, either way of zero: up to here numbers keep their whole units. */
  figure: 1_000_000_000_000_000,
  /** Kilometres, half around the globe. */
  kilometres: 20_038,
} as const
