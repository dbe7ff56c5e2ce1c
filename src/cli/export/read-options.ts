/** The words after `cartouche export` → what is wanted, or what is wrong with them. */
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { LEAST } from '../../export/figure/lay-out.ts'
import { USUAL_SIZE } from '../../export/figure/usual-size.ts'
import { FORMATS, hasNotes, WITH_NOTES, type Format } from '../../export/formats.ts'
import { FILE_LISTS, type FileList } from '../../export/job.ts'
import type { Marking } from '../../model/schema/dossier.ts'
import { MARKINGS } from '../../model/schema/vocabulary.ts'
import { readWords } from '../command.ts'
import { choice, fail, optional } from '../wrong-options.ts'

export interface ExportOptions {
  folder: string
  format: Format
  out: string
  view: string | null
  step: string | null
  /** Null where nobody is named: everything goes. */
  marking: Marking | null
  notes: boolean
  scale: number
  size: { width: number; height: number } | null
  list: FileList | null
}

const VALUED = [
  '--format',
  '--out',
  '--view',
  '--step',
  '--marking',
  '--scale',
  '--size',
  '--list',
] as const

const PICTURES: ReadonlySet<Format> = new Set(['png', 'svg'])
/** CSS pixels; more than this no page and no screen shows. */
const MOST = 8000
/** Pixels of a PNG: each takes some ten bytes while it is drawn, and a machine of 4 GB has room for that. */
const MOST_DOTS = 128e6

function readScale(value: string): number {
  const scale = Number(value)
  return Number.isFinite(scale) && scale >= 1 && scale <= 4
    ? scale
    : fail(`--scale ${value}: write a number from 1 to 4`)
}

function readSize(value: string): { width: number; height: number } {
  const [, width = 0, height = 0] = (/^(\d+)[x×](\d+)$/i.exec(value) ?? []).map(Number)
  return width >= LEAST.width && height >= LEAST.height && Math.max(width, height) <= MOST
    ? { width, height }
    : fail(
        `--size ${value}: write width and height in pixels, at least ${LEAST.width}x${LEAST.height} and each at most ${MOST}, as 1280x720`,
      )
}

function checkDots({ width, height }: { width: number; height: number }, scale: number): void {
  const dots = width * height * scale ** 2
  if (dots <= MOST_DOTS) return
  const most = Math.floor(Math.sqrt(MOST_DOTS / (width * height)) * 10) / 10
  const mend =
    most < 1
      ? 'give a smaller --size'
      : `give a --scale of at most ${String(most)}, or a smaller --size`
  const millions = (count: number) => String(Math.round(count / 1e6))
  fail(
    `${String(width)}x${String(height)} at a scale of ${String(scale)} is ${millions(dots)} million pixels, more than the ${millions(MOST_DOTS)} million that a picture may have: ${mend}`,
  )
}

const entry = (path: string) => statSync(path, { throwIfNoEntry: false })
const isFolder = (path: string) => entry(path)?.isDirectory() === true

/** The file is put in its place whole: what is no file cannot be replaced. */
function checkOut(out: string): void {
  if (out === '-') fail('--out -: the file is written whole and put in its place, so name one')
  if (!isFolder(dirname(out))) fail(`--out ${out}: there is no folder ${dirname(out)}`)
  if (isFolder(out) || /[/\\]$/.test(out)) fail(`--out ${out} is a folder: name the file in it`)
  if (entry(out)?.isFile() === false) fail(`--out ${out} is no file that can be replaced`)
}

/** @throws WrongOptions */
export function readOptions(words: readonly string[]): ExportOptions {
  const { rest, flags, values, wrong } = readWords(words, ['--notes'], VALUED)
  if (wrong !== null) fail(wrong)
  const [folder, ...more] = rest
  if (folder === undefined) return fail('name the folder of a dossier')
  if (more.length > 0) fail('one folder at a time')
  const format = choice('--format', values.get('--format') ?? fail(formatMissing()), FORMATS)
  const out = values.get('--out') ?? fail('say where to: --out <file>')
  checkOut(out)
  const [view, step] = [values.get('--view') ?? null, values.get('--step') ?? null]
  if (view !== null && step !== null) fail('--view and --step each say what to export: give one')
  const only = (option: string, formats: ReadonlySet<Format>) => {
    if ((values.has(option) || flags.has(option)) && !formats.has(format))
      fail(`${option} has no meaning for ${format}: it is for ${[...formats].join(', ')}`)
  }
  only('--size', PICTURES)
  only('--scale', new Set(['png']))
  only('--list', new Set(['csv']))
  only('--notes', WITH_NOTES)
  if (flags.has('--notes') && view !== null && !hasNotes(format, 'view'))
    fail(`--notes has no meaning for ${format} of a --view: give --step, or neither`)
  const scale = optional(values.get('--scale'), readScale) ?? 1
  const size = optional(values.get('--size'), readSize)
  checkDots(size ?? USUAL_SIZE, scale)
  return {
    folder,
    format,
    out,
    view,
    step,
    marking: optional(values.get('--marking'), (one) =>
      choice('--marking', one.toLowerCase().replace(/^tlp:/, ''), MARKINGS),
    ),
    notes: flags.has('--notes'),
    scale,
    size,
    list: optional(values.get('--list'), (one) => choice('--list', one, FILE_LISTS)),
  }
}

function formatMissing(): string {
  return `say what to write: --format ${FORMATS.join('|')}`
}
