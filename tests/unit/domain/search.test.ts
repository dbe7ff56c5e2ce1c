/** What the search finds in the first dossier, how it ranks it, and what it marks. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerCatalogue } from '../../../src/domain/layer-catalogue.ts'
import { REFERENCE_KINDS } from '../../../src/model/schema/vocabulary.ts'
import { refer } from '../../../src/domain/references.ts'
import { documentsOf } from '../../../src/domain/search/documents.ts'
import { SEARCH_GROUPS, type SearchGroup } from '../../../src/domain/search/document.ts'
import type { Hit } from '../../../src/domain/search/score.ts'
import type { MarkedRun } from '../../../src/domain/search/marked-text.ts'
import { SearchIndex } from '../../../src/domain/search/search-index.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const dossier = await kazakhstan()
const layers = layerCatalogue(dossier)
const told = documentsOf(dossier, layers, 'told')
const command = {
  group: 'command' as const,
  id: 'fit',
  title: 'Fit the map',
  kind: 'command',
  otherNames: [{ text: 'zoom out', language: 'en' as const }],
  texts: [],
  toldByText: false,
  weight: 0,
}
const index = new SearchIndex([...told, command])
const checked = new SearchIndex(documentsOf(dossier, layers, 'checked'))

function hits(text: string, group: SearchGroup, from = index): readonly Hit[] {
  return from.search(text).find((one) => one.group === group)?.hits ?? []
}
const ids = (text: string, group: SearchGroup, from = index) =>
  hits(text, group, from).map(({ document }) => document.id)

/** As text, the marked stretches in brackets. */
const marked = (runs: readonly MarkedRun[] = []) =>
  runs.map((run) => (run.marked ? `[${run.text}]` : run.text)).join('')

describe('names in every language, script and spelling', () => {
  it.each([
    ['Атырау', 'place', 'place:atyrau'],
    ['Гурьев', 'place', 'place:atyrau'],
    ['гурьев', 'place', 'place:atyrau'],
    ['Guryev', 'place', 'place:atyrau'],
    ['Gurev', 'place', 'place:atyrau'],
    ['Aktirau', 'place', 'place:atyrau-province'],
    ['Taleban', 'actor', 'actor:taliban'],
    ['Талибан', 'actor', 'actor:taliban'],
    ['HT', 'actor', 'actor:hizb-ut-tahrir'],
    ['ht', 'actor', 'actor:hizb-ut-tahrir'],
    ['ҰҚК', 'actor', 'actor:knb'],
    ['Хизб ут-Тахрир', 'actor', 'actor:hizb-ut-tahrir'],
    ['Aqtobe', 'place', 'place:aktobe'],
    ['Aqtöbe', 'place', 'place:aktobe'],
    ['Aktobe', 'place', 'place:aktobe'],
    ['Ақтөбе', 'place', 'place:aktobe'],
    ['Актобе', 'place', 'place:aktobe'],
    ['Aktyubinsk', 'place', 'place:aktobe'],
    ['Актюбинск', 'place', 'place:aktobe'],
    ['Қарағанды', 'place', 'place:karaganda'],
    ['Qaraghandy', 'place', 'place:karaganda'],
    ['Karagandi', 'place', 'place:karaganda'],
    ['Өзбекстан', 'place', 'place:uzbekistan'],
    ['Ozbekstan', 'place', 'place:uzbekistan'],
    ['Oʻzbekiston', 'place', 'place:uzbekistan'],
    ["O'zbekiston", 'place', 'place:uzbekistan'],
    ['Әндіжан', 'place', 'place:andijan'],
    ['Andizhan', 'place', 'place:andijan'],
    ['Шұбаршы', 'place', 'place:shubarshi'],
    ['Маңғыстау', 'place', 'place:mangystau-province'],
    ['Jambyl', 'place', 'place:taraz'],
    ['Дагыстан', 'place', 'place:dagestan'],
    ['افغانستان', 'place', 'place:afghanistan'],
    ['Khujand', 'place', 'place:khujand'],
    ['Hujand', 'place', 'place:khujand'],
    ['Худжанд', 'place', 'place:khujand'],
    ['Almaata', 'place', 'place:almaty'],
    ['Алма-Ата', 'place', 'place:almaty'],
    ['Nursultan', 'place', 'place:astana'],
    ['Makatov', 'actor', 'actor:aktobe-bomber'],
    ['Макатов', 'actor', 'actor:aktobe-bomber'],
    ['S20', 'source', 'source:S20'],
    ['UNHCR', 'source', 'source:S20'],
  ] as const)('%s', (text, group, id) => {
    expect(ids(text, group)[0]).toBe(id)
  })

  it('finds a name by every beginning of it of two letters or more', () => {
    const name = 'Казахстан'
    for (let length = 2; length <= name.length; length += 1)
      expect(ids(name.slice(0, length), 'place'), name.slice(0, length)).toContain(
        'place:kazakhstan',
      )
  })

  it('puts the record with just this name before those whose names begin with it', () => {
    expect(ids('Osh', 'place')).toEqual(['place:osh', 'place:osh-province'])
  })

  it('takes two letters for a name or its beginning, and looks for them in no text', () => {
    expect(index.search('HT').map(({ group }) => group)).toEqual(['actor'])
    expect(hits('in', 'claim')).toHaveLength(0)
    for (const { title } of hits('in', 'passage')) expect(marked(title)).toMatch(/\[in\]/i)
  })
})

describe('slips', () => {
  it.each([
    ['Kenkyak', 'place:kenkiyak'],
    ['Kenkiyka', 'place:kenkiyak'],
    ['Kabardno', 'place:kabardino-balkaria'],
    ['Kabadrino', 'place:kabardino-balkaria'],
    ['Kabardn', 'place:kabardino-balkaria'],
    ['Aytrau', 'place:atyrau'],
    ['Kazkhstan', 'place:kazakhstan'],
    ['Шимкнт', 'place:shymkent'],
    ['Кабардно', 'place:kabardino-balkaria'],
  ])('%s', (text, id) => {
    expect(ids(text, 'place')[0]).toBe(id)
  })

  it('are not forgiven where something is spelt as it was typed', () => {
    expect(ids('Aktau', 'place')).toEqual(['place:aktau'])
    expect(ids('Osk', 'place')).toEqual([])
  })

  it('never find by a number that is not there', () => {
    expect(ids('2019', 'incident')).toEqual([])
  })
})

describe('every record', () => {
  const records = told.filter(({ group }) => REFERENCE_KINDS.some((kind) => kind === group))

  it('is there', () => {
    const { claims, incidents, actors, factors, sources, places, routes } = dossier.dossier
    const { judgements = [] } = dossier.dossier
    const features = [places.features, routes.features]
    const lists = [claims, incidents, actors, factors, judgements, sources, ...features]
    expect(records).toHaveLength(lists.reduce((sum, list) => sum + list.length, 0))
  })

  it('is the first of its group for its English name, as written and without its marks and capitals', () => {
    for (const { group, id, title } of records) expect(ids(title, group)[0], title).toBe(id)
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.boolean(), ({ group, id, title }, upper) => {
        const bare = title.replace(/[^\p{L}\p{N}.]+/gu, ' ')
        const typed = upper ? bare.toUpperCase() : bare.toLowerCase()
        expect(ids(typed, group)[0]).toBe(id)
      }),
    )
  })

  it('is found by each of its other names', () => {
    for (const { group, id, otherNames } of records)
      for (const { text } of otherNames) expect(ids(text, group), text).toContain(id)
  })

  it('is marked in full for its English name, and its runs are its name', () => {
    for (const { group, title } of records) {
      const [hit] = hits(title, group)
      expect(hit?.title.map((run) => run.text).join('')).toBe(title)
      const bare = hit?.title.flatMap((run) => (run.marked ? [] : [run.text])).join('')
      expect(bare).not.toMatch(/\p{L}/u)
    }
  })
})

describe('text, layers and commands', () => {
  it('finds a claim by its words, in any order', () => {
    expect(ids('prosecutor networks abroad', 'claim')[0]).toBe(refer('claim', '1.3'))
    expect(ids('abroad networks', 'claim')).toContain(refer('claim', '1.3'))
    expect(marked(hits('shot dead', 'claim')[0]?.beside?.runs)).toContain('[shot] [dead]')
  })

  it('says which words speak against a claim', () => {
    const against = (text: string, id: string) =>
      hits(text, 'claim').find(({ document }) => document.id === id)?.beside?.against
    expect(against('Mangystau', 'claim:7.1')).toBe(true)
    // Found, but no contradiction.
    expect(against('Shubarshi', 'claim:2.2')).toBe(false)
    expect(hits('shot dead', 'claim')[0]?.beside?.against).toBe(false)
  })

  it('finds a passage by its words', () => {
    const section = dossier.dossier.text[0]
    const passage = section?.passages[0]
    const [hit] = hits('hideouts ammunition', 'passage')
    expect(hit?.document.id).toBe(passage?.id)
    expect(marked(hit?.title)).toBe(section?.title)
    expect(marked(hit?.beside?.runs)).toMatch(/\[hideouts\].*\[ammunition\]/)
  })

  it('finds an incident by its kind and date', () => {
    const [hit] = hits('bombing 14 May 2011', 'incident')
    expect(hit?.document.id).toBe('incident:aktobe-bombing-2011')
    expect(marked(hit?.kind)).toBe('[bombing], [14] [May] [2011]')
  })

  it('calls an incident as the chosen reading does, and knows the other name', () => {
    expect(hits('Kenkiyak', 'incident')[0]?.document.title).toBe('Ten suspects shot dead, Aktobe')
    const [hit] = hits('ten suspects shot', 'incident', checked)
    expect(hit?.document.title).toBe('Shooting at Kenkiyak')
    expect(marked(hit?.beside?.runs)).toBe('[Ten] [suspects] [shot] dead, Aktobe')
  })

  it('finds a layer', () => {
    expect(ids('Claims by area', 'layer')).toEqual(['attention'])
    expect(ids('heroin', 'layer')).toContain('factor:afghan-heroin')
  })

  it('finds a command by its title and by its other words', () => {
    expect(ids('fit map', 'command')).toEqual(['fit'])
    const [hit] = hits('zoom', 'command')
    expect(marked(hit?.beside?.runs)).toBe('[zoom] out')
  })

  it('answers a sentence that nothing says in full with what says most of it', () => {
    expect(ids('alleged camps near the border', 'factor')).toContain('factor:alleged-camps')
  })
})

describe('marks', () => {
  it.each([
    ['aty', '[Aty]rau', 'city', undefined],
    ['Ат', '[At]yrau', 'city', '[Ат]ырау'],
    ['Гурь', 'Atyrau', 'city', '[Гурь]ев'],
    ['gury', 'Atyrau', 'city', '[Gury]ev'],
    ['Aqtobe', '[Aktobe]', 'city', '[Aqtobe]'],
    ['Ақтө', '[Akto]be', 'city', '[Ақтө]бе'],
    ['Aytrau', '[Atyrau]', 'city', undefined],
    ['Kazak', '[Kazak]hstan', 'country', undefined],
  ])('%s', (text, title, kind, beside) => {
    const [hit] = hits(text, 'place')
    expect(marked(hit?.title)).toBe(title)
    expect(marked(hit?.kind)).toBe(kind)
    expect(hit?.beside === null ? undefined : marked(hit?.beside?.runs)).toBe(beside)
  })

  it('says the language of the other name', () => {
    expect(hits('Ақтөбе', 'place')[0]?.beside?.language).toBe('kk')
    expect(hits('Нурсултан', 'actor')[0]?.beside?.language).toBe('ru')
  })

  it('cuts a long text between words, around what was found', () => {
    for (const text of ['Makatov', 'Shubarshi', 'Temir district']) {
      for (const { beside, document } of hits(text, 'claim')) {
        const shown = marked(beside?.runs).replace(/[[\]]/g, '')
        expect(shown.toLowerCase(), document.id).toContain(text.toLowerCase())
        expect(shown.length).toBeLessThan(200)
      }
    }
  })
})

describe('the list', () => {
  it('keeps the order of the groups', () => {
    const groups = index.search('kazakh').map(({ group }) => group)
    expect(groups.length).toBeGreaterThan(5)
    expect(groups).toEqual(SEARCH_GROUPS.filter((group) => groups.includes(group)))
  })

  it('offers the places most spoken of and the commands before anything is typed', () => {
    const [places, commands, ...rest] = index.search('  ')
    expect(places?.hits[0]?.document.id).toBe('place:kazakhstan')
    expect(commands?.hits.map(({ document }) => document.id)).toEqual(['fit'])
    expect(rest).toEqual([])
  })

  it('is empty for what is nowhere, and for what is no word', () => {
    expect(index.search('zzyzx')).toEqual([])
    expect(index.search('?!')).toEqual([])
  })

  it('answers anything that can be typed, and only with text that is there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 24 }),
          fc.string({
            unit: fc.constantFrom('a', 'к', 'қ', 'y', 'h', '-', '’', ' ', 'ʻ', '.', '2', 'ё'),
            maxLength: 16,
          }),
        ),
        (text) => {
          for (const { hits: found } of index.search(text))
            for (const { title, document } of found)
              expect(title.map((run) => run.text).join('')).toBe(document.title)
        },
      ),
    )
  })
})
