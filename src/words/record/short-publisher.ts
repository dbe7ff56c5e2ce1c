/** A publisher by the name that a line of credits has room for: its letters where it gives them, without where a copy stands. */
export function shortPublisher(publisher: string): string {
  const letters = /\(([A-Z]{2,})\)/.exec(publisher)?.[1]
  if (letters !== undefined) return letters
  const name = publisher
    .replace(/^\[([^\]]*)\]/, (_, words: string) => words.replace(/,.*/, ''))
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,.*$/, '')
    .trim()
  return KNOWN_AS.get(name) ?? (name === '' ? publisher : name)
}

/** Names that are spoken of shorter than they are written. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ['United States Department of State', 'US State Department'],
  ['Radio Free Europe/Radio Liberty', 'RFE/RL'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
])
