import { posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { kazakhstan } from '../../support/kazakhstan.ts'
import { READING_WORDS } from '../../../../src/words/record/readings.ts'
import type { Dossier } from '../../../../src/model/schema/dossier.ts'
import { writePptx, type Artist } from '../../../../src/export/pptx/write-pptx.ts'
import { BRIEFING, drawNothing, jobOf, partsOf } from './support.ts'
import { faultOf } from './well-formed.ts'

let dossier: Dossier
let parts: ReadonlyMap<string, string>

beforeAll(async () => {
  dossier = { ...(await kazakhstan()).dossier, briefing: BRIEFING, judgements: [] }
  parts = await partsOf(jobOf(dossier))
})

const named = (pattern: RegExp) => [...parts].filter(([path]) => pattern.test(path))
const part = (path: string) => parts.get(path) ?? ''
const slides = (of = parts) => [...of].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))

/** Of a list that goes on over several slides, once. */
const titles = (of = parts) => [
  ...new Set(
    slides(of).map(([, xml]) => {
      const title = /type="title".*?<a:t>(.*?)<\/a:t>/.exec(xml)?.[1] ?? ''
      return title.replace(/ \(\d+ of \d+\)$/, '')
    }),
  ),
]

describe('the package', () => {
  it('is made of well-formed XML', () => {
    const faults = named(/\.(?:xml|rels|svg)$/).map(([path, xml]) => [path, faultOf(xml)])
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([])
  })

  it('says the type of every part, and of none that is not there', () => {
    const types = part('[Content_Types].xml')
    const own = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path)
    const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, one]) => one))
    expect(own.filter((path) => !parts.has(path ?? ''))).toEqual([])
    expect(new Set(own).size).toBe(own.length)
    const untold = [...parts.keys()].filter(
      (path) => !own.includes(path) && !endings.has(path.split('.').at(-1)),
    )
    expect(untold).toEqual([])
    // The default of `.xml` is no type that a program would know a part by.
    const bare = [...parts.keys()].filter(
      (path) => path.endsWith('.xml') && !own.includes(path) && path !== '[Content_Types].xml',
    )
    expect(bare).toEqual([])
  })

  it('points only to what is there, and names every relation that it uses', () => {
    for (const [path, xml] of named(/\.rels$/)) {
      const of = path.replace('_rels/', '').replace(/\.rels$/, '')
      const folder = posix.dirname(of)
      const relations = [...xml.matchAll(/Id="([^"]+)"[^>]* Target="([^"]+)"([^>]*)\/>/g)]
      const inside = relations.filter(([, , , mode]) => !mode?.includes('External'))
      for (const [, , target] of inside)
        expect(parts.has(posix.join(folder, target ?? '')), `${path}: ${target ?? ''}`).toBe(true)
      const ids = relations.map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const used = [...part(of).matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id)
      expect(used.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  it('gives no two shapes of a part one id, nor two masters and layouts', () => {
    for (const [path, xml] of named(/^ppt\/.*\.xml$/)) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, path).toBe(ids.length)
    }
    const ids = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/<p:sld(?:Master|Layout)Id id="(\d+)"/g)].map(([, id]) => id),
    )
    expect(ids).toHaveLength(8)
    expect(new Set(ids).size).toBe(8)
  })

  it('has every layout’s place for each place of a slide', () => {
    const placesOf = (xml: string) =>
      [...xml.matchAll(/<p:ph ([^/]+)\/>/g)].map(([, one]) => one?.replace(/ sz="\w+"/, ''))
    for (const [path, xml] of slides()) {
      const rels = part(path.replace('slides/', 'slides/_rels/') + '.rels')
      const layout = /slideLayouts\/slideLayout\d+\.xml/.exec(rels)?.[0] ?? ''
      const known = placesOf(part(`ppt/${layout}`))
      expect(placesOf(xml).filter((one) => !known.includes(one))).toEqual([])
    }
  })
})

describe('the slides', () => {
  it('are opening, steps, closing, sources and findings', () => {
    expect(titles()).toEqual([
      'Oil &amp; &lt;threats&gt; at &quot;home&quot;',
      'Aktobe, &lt;twice&gt;',
      'A dark one',
      'So far',
      'Sources',
      'What other sources have',
    ])
  })

  it('have the judgements after the opening, where there are any', async () => {
    const { judgements = [] } = (await kazakhstan()).dossier
    const [first] = judgements
    if (first === undefined) throw new Error('the dossier has no judgements')
    const whole = await partsOf(jobOf({ ...dossier, judgements }))
    expect(titles(whole)).toEqual([...titles().slice(0, 1), 'Judgements', ...titles().slice(1)])
    const words = first.statement.split(' ').slice(0, 3).join(' ')
    expect([...whole.values()].some((xml) => xml.includes(words))).toBe(true)
    expect([...parts.values()].some((xml) => xml.includes(words))).toBe(false)
  })

  it('bear the marking, notes too', () => {
    const marked = [...slides(), ...named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)]
    expect(marked).toHaveLength(slides().length + 1)
    for (const [, xml] of marked) expect(xml).toContain('<a:t>TLP:GREEN</a:t>')
  })

  it('take the theme of their View', () => {
    const layoutOf = (number: number) =>
      /slideLayout(\d+)/.exec(part(`ppt/slides/_rels/slide${String(number)}.xml.rels`))?.[1]
    // Plain Views are of the room, which comes first; paper's step is its master's second layout.
    expect([1, 2, 3].map(layoutOf)).toEqual(['1', '5', '2'])
  })

  it('keep emphasis, and link a source that has an address', () => {
    const step = part('ppt/slides/slide2.xml')
    expect(step).toMatch(/b="1"[^>]*>(?:<[^>]*>)*<a:t>bombing/)
    expect(step).toMatch(/i="1"[^>]*>(?:<[^>]*>)*<a:t>before/)
    expect(step).not.toContain('hlinkClick')
    const opening = part('ppt/slides/slide1.xml')
    expect(opening).toMatch(/hlinkClick r:id="rId\d+"\/><\/a:rPr><a:t>one more/)
    expect(opening).toContain('<a:t>a mirror</a:t>')
    const links = part('ppt/slides/_rels/slide1.xml.rels').match(/Target="https?:[^"]+"/g)
    // The mirror has no whole address.
    const { url } = dossier.sources.find(({ id }) => id === 'S5') ?? {}
    expect(url).toMatch(/^https:/)
    expect(links).toEqual([`Target="${url ?? ''}"`])
  })

  it('say what the map shows and on whose authority', () => {
    const step = part('ppt/slides/slide2.xml')
    expect(step).toMatch(/descr="Map: Aktobe, &lt;twice&gt;\. Shown: [^"]*Incidents/)
    expect(step).toContain(`<a:t>${READING_WORDS.checked}</a:t>`)
    expect(part('ppt/slides/slide3.xml')).toContain(`<a:t>${READING_WORDS.told}</a:t>`)
    expect(step).toContain('<a:t>Sources: ESISC C · ')
    expect(step).not.toContain('Natural Earth')
    expect(part('ppt/slides/slide5.xml')).toContain('Natural Earth')
    expect(step).toMatch(/<asvg:svgBlip[^>]* r:embed="rId\d+"\/>/)
  })
})

describe('a closing that is a scorecard', () => {
  it('says how the events came out, in words for those who do not see it', async () => {
    const closing = { ...BRIEFING.closing, scorecard: true }
    const all = await partsOf(jobOf({ ...dossier, briefing: { ...BRIEFING, closing } }))
    const slide = all.get('ppt/slides/slide4.xml') ?? ''
    expect(slide).toContain('<a:t>So far</a:t>')
    expect(slide).toContain('<a:t>No more.</a:t>')
    expect(slide).toContain('Shooting at Kenkiyak')
    expect(slide).not.toContain('name="Map"')
    expect(faultOf(slide)).toBeNull()
  })
})

describe('notes', () => {
  it('stand in the notes pane of their slide', () => {
    expect(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(([path]) => path)).toEqual([
      'ppt/notesSlides/notesSlide2.xml',
    ])
    const notes = part('ppt/notesSlides/notesSlide2.xml')
    expect(notes).toContain('<a:t>Say it slowly.</a:t>')
    expect(notes).toContain('<a:t>Wait for 5 &lt; 6 &amp; breathe.</a:t>')
  })

  it('leave nothing where they are not asked for', async () => {
    const without = await partsOf(jobOf(dossier, { notes: false }))
    expect([...without.keys()].filter((path) => /notes/i.test(path))).toEqual([])
    expect([...without.values()].join('\n')).not.toContain('slowly')
  })
})

describe('a job', () => {
  it('says who made it and when, and nothing else of where', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:creator>A. Ünal &amp; Cie</dc:creator>')
    expect(core).toContain('>2026-03-04T05:06:08Z</dcterms:created>')
    expect(core).toContain('<dc:language>en</dc:language>')
    const count = `<Slides>${String(slides().length)}</Slides><Notes>1</Notes>`
    expect(part('docProps/app.xml')).toContain(count)
  })

  it('gives one slide for a slide or a View', async () => {
    const one = await partsOf(jobOf(dossier, { scope: { what: 'slide', id: 'two' } }))
    expect([...one.keys()].filter((path) => path.includes('slides/slide'))).toHaveLength(1)
    expect(one.get('docProps/core.xml')).toContain('<dc:title>A dark one</dc:title>')
    const missing = partsOf(jobOf(dossier, { scope: { what: 'slide', id: 'three' } }))
    await expect(missing).rejects.toThrow('no slide “three”')
  })

  it('needs a briefing to export one', async () => {
    const { briefing: _, ...bare } = dossier
    await expect(partsOf(jobOf(bare))).rejects.toThrow('has no briefing')
  })

  it('hands each slide on before the next is drawn', async () => {
    const events: string[] = []
    const artist: Artist = {
      ...drawNothing,
      map: (...asked) => {
        events.push('drawn')
        return drawNothing.map(...asked)
      },
    }
    const job = jobOf(dossier, {
      onProgress: (done, total) => events.push(`${String(done)}/${String(total)}`),
    })
    for await (const _ of writePptx(job, artist))
      if (events.at(-1) !== 'bytes') events.push('bytes')
    const all = slides().length
    expect(all).toBeGreaterThanOrEqual(6)
    // The opening, two steps and the closing have a map; the lists after them have none.
    const each = slides().flatMap((_, at) => [
      ...(at < 4 ? ['drawn'] : []),
      'bytes',
      `${String(at + 1)}/${String(all)}`,
    ])
    expect(events).toEqual(['bytes', ...each, 'bytes'])
  })

  it('stops between slides when it is told to', async () => {
    const controller = new AbortController()
    let drawn = 0
    const artist: Artist = {
      ...drawNothing,
      map: (...asked) => {
        drawn += 1
        controller.abort(new Error('enough'))
        return drawNothing.map(...asked)
      },
    }
    const read = async () => {
      const job = jobOf(dossier, { signal: controller.signal })
      for await (const _ of writePptx(job, artist)) continue
    }
    await expect(read()).rejects.toThrow('enough')
    expect(drawn).toBe(1)
  })
})
