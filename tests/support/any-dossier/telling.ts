/** What a generated dossier tells: its own frame, the narrative as Markdown, and the steps of its briefing. */
import { MARKINGS } from '../../../src/model/schema/vocabulary.ts'
import { paragraphOf, referencesOf, type Draft, type Fields } from './draft.ts'
import { escaped } from './words.ts'

export function meta(draft: Draft, id: string): Fields {
  const { random, name, neededDate, maybe, options, ids } = draft
  const marking = options.markings ? random.one(MARKINGS) : 'clear'
  return {
    id,
    title: name(),
    ...maybe('subtitle', name),
    ...maybe('deck', name),
    ...(ids.incident.length > 0 && random.chance(0.5)
      ? { chief: random.some(ids.incident, random.whole(1, 6)) }
      : {}),
    ...maybe('coding', () => ({ counts: name(), coder: name(), ...maybe('reader', name) })),
    article: {
      title: name(),
      publisher: name(),
      published: neededDate(),
      source: 'note',
      ...maybe('cutOff', neededDate),
      paragraphs: paragraphOf(Math.max(0, ids.claim.length - 1)),
    },
    author: name(),
    asOf: neededDate(),
    marking,
    ...(options.markings && random.chance(0.3) ? { titleMarking: 'clear' } : {}),
    focus: random.some(['KZ', 'KG', 'UZ'], random.whole(1, 3)),
    bounds: random.one([
      [45, 35, 88, 57],
      [44.5, 38.25, 80.125, 56],
    ]),
    languages: random.one([['en'], ['en', 'ru'], ['en', 'ru', 'kk']]),
    layers: random.some(['provinces', 'cities', 'incidents', 'districts', 'links'], 5),
  }
}

/** A paragraph that starts with a word, so that no sign at its start makes it something else. */
function passage(draft: Draft, references: readonly string[]): string {
  const { name, sentence, random } = draft
  const links = references.map(
    (reference) => `${escaped(sentence())} [${escaped(name())}](${reference})`,
  )
  const closing = random.one([escaped(sentence()), '*words* and **more words**'])
  return ['So', ...links, closing].join(' ')
}

const batches = <T>(list: readonly T[], size: number) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  )

/** Every claim is linked once, so that each that stands in the text only does. */
export function sections(draft: Draft): Map<string, string> {
  const { ids, name } = draft
  const passages = batches(ids.claim, 4).map((some) =>
    passage(
      draft,
      some.map((id) => `claim:${id}`),
    ),
  )
  const more = passage(draft, referencesOf(draft, 4))
  const parts = batches([...passages, more], 25)
  return new Map(
    parts.map((part, at) => [
      `text/en/${String(at + 1).padStart(2, '0')}-part-${String(at + 1)}.md`,
      `# ${escaped(name())}\n\n${part.join('\n\n')}\n`,
    ]),
  )
}

function view(draft: Draft): Fields {
  const { random, maybe, options } = draft
  const layers = [
    'provinces',
    'cities',
    'incidents',
    'districts',
    'links',
    ...draft.ids.factor.map((id) => `factor:${id}`),
    'attention',
  ]
  const zoom = random.one([2.5, 4, 5.25, 7, 11])
  const records = referencesOf(draft, 1).filter((one) => !one.startsWith('claim:'))
  return {
    ...maybe('map', () => `${String(zoom)}/${random.one(['47.4/57', '50.28/57.21', '43.2/70'])}`),
    layers: random.some(layers, random.whole(1, 5)).join(','),
    ...(records[0] === undefined ? {} : { record: records[0] }),
    ...maybe('reading', () => random.one(['told', 'checked'])),
    ...maybe('theme', () => random.one(['room', 'paper'])),
    ...(options.dates === 'any' ? maybe('labels', () => random.one(['en', 'ru', 'kk'])) : {}),
  }
}

function slide(draft: Draft): Fields {
  const { random, maybe, sentence, options } = draft
  const words = () => [passage(draft, referencesOf(draft, 2)), escaped(`So ${sentence()}`)]
  return {
    ...maybe('words', () => words().join('\n\n')),
    ...maybe('notes', () => words().join('\n\n')),
    ...maybe('reveal', () => random.chance(0.5)),
    ...maybe('seconds', () => random.whole(1, 600)),
    ...(options.markings ? { marking: random.one(MARKINGS), notesMarking: 'red' } : {}),
  }
}

/** Null where the dossier has none. */
export function briefing(draft: Draft): Fields | null {
  const { options, name, neededDate, maybe } = draft
  if (options.steps === null) return null
  return {
    title: name(),
    author: name(),
    date: neededDate(),
    ...maybe('minutes', () => 12.5),
    ...maybe('opening', () => ({ ...maybe('title', name), view: view(draft), ...slide(draft) })),
    ...maybe('closing', () => ({ ...maybe('title', name), ...slide(draft) })),
    steps: Array.from({ length: options.steps }, (_, at) => ({
      id: `step-${String(at + 1)}`,
      title: name(),
      ...maybe('kicker', name),
      view: view(draft),
      ...slide(draft),
    })),
  }
}
