/** Records as KML 2.2 (OGC 07-147r2): a folder for each kind, a style for each family of colours. */
import { escapeXml } from '../../domain/markup.ts'
import { familyOfReference } from '../../domain/families.ts'
import { readingOf } from '../../domain/marks.ts'
import { PALETTES } from '../../map/style/palette.ts'
import { FAMILIES } from '../../model/schema/vocabulary.ts'
import type { Exporter, ExportJob } from '../job.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { RECORD_KINDS, recordFeatures, type RecordFeature, type RecordKind } from './features.ts'
import { kmlGeometry } from './kml-geometry.ts'
import { kmlTime } from './kml-time.ts'
import { recordsOf, written, type Records } from './records.ts'
import { DATA_EXPORT_WORDS } from '../../words/export/data.ts'
import { tag } from './xml.ts'

const [LINE_ALPHA, AREA_ALPHA] = ['ff', '40']
/** Of places, which have no family. */
const PLAIN = 'place'

/** `#rrggbb` → KML's aabbggrr. */
function kmlColour(hex: string, alpha: string): string {
  const [red, green, blue] = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)]
  return `${alpha}${blue}${green}${red}`
}

/** Icons are left to the program that shows them: a file of ours asks for nothing from elsewhere. */
function style(id: string, hex: string): string {
  const colour = (alpha: string) => tag('color', kmlColour(hex, alpha))
  return tag(
    'Style',
    tag('IconStyle', colour(LINE_ALPHA)) +
      tag('LineStyle', colour(LINE_ALPHA) + tag('width', '2')) +
      tag('PolyStyle', colour(AREA_ALPHA)),
    ` id="${id}"`,
  )
}

function dateOf({ index, reading }: Records, reference: string): string | undefined {
  const found = index.record(reference)
  if (found?.kind === 'incident') return readingOf(found.record, reading).date
  return found?.kind === 'route' ? found.record.properties.date : undefined
}

/** Viewers read a description as HTML, so what is text is escaped for that first, and then for XML. */
function description(says: unknown): string {
  if (typeof says !== 'string' || says === '') return ''
  return tag('description', escapeXml(tag('p', escapeXml(says))))
}

const plain = (value: unknown) =>
  typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)

function placemark(records: Records, { id, geometry, properties }: RecordFeature): string {
  const { title, says, note, ...rest } = properties
  const data = Object.entries<unknown>({ reference: id, ...rest }).filter(
    ([, value]) => value !== null,
  )
  const family = familyOfReference(records.index, id) ?? PLAIN
  return tag(
    'Placemark',
    tag('name', escapeXml(plain(title))) +
      description(says ?? note) +
      kmlTime(dateOf(records, id)) +
      tag('styleUrl', `#${family}`) +
      tag(
        'ExtendedData',
        data
          .map(([name, value]) =>
            tag('Data', tag('value', escapeXml(plain(value))), ` name="${escapeXml(name)}"`),
          )
          .join(''),
      ) +
      (geometry === null ? '' : kmlGeometry(geometry)),
    // An id in XML has no colon.
    ` id="${escapeXml(id.replace(':', '.'))}"`,
  )
}

function head(records: Records, { dossier, marking }: ExportJob): string {
  const { title, author, asOf } = dossier.meta
  const words = [
    EXPORT_WORDS.marking(marking),
    DATA_EXPORT_WORDS.by(author, asOf),
    EXPORT_WORDS.reading[records.reading],
  ]
  const { family, ink } = PALETTES.paper
  const styles = [...FAMILIES.map((one) => style(one, family[one])), style(PLAIN, ink)]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    tag('name', escapeXml(`${title} (${EXPORT_WORDS.marking(marking)})`)),
    description(words.join(' · ')),
    ...styles,
    '',
  ].join('\n')
}

export const exportKml: Exporter = (job) => {
  const records = recordsOf(job)
  const folders = RECORD_KINDS.map((kind) => [kind, recordFeatures(records, kind)] as const)
  const total = folders.reduce((sum, [, all]) => sum + all.length, 0)
  return written(job, textOf(), total)

  function* textOf(): Generator<string> {
    yield head(records, job)
    for (const [kind, features] of folders) {
      if (features.length === 0) continue
      yield folderStart(kind)
      for (const one of features) yield `${placemark(records, one)}\n`
      yield '</Folder>\n'
    }
    yield '</Document>\n</kml>\n'
  }
}

const folderStart = (kind: RecordKind) =>
  `<Folder id="${kind}s">${tag('name', DATA_EXPORT_WORDS.folder[kind])}\n`
