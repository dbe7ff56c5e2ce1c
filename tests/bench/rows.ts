/** Measurements → the table's rows, each with its target. */
import type { MeasuredExport } from './exports.ts'
import type { FirstMap } from './first-map.ts'
import { SLOWER, type FirstPaint } from './first-paint.ts'
import type { OneFileMap } from './one-file.ts'
import { median, quantile } from './statistics.ts'
import type { NextStep } from './next-step.ts'
import type { MeasuredChange } from './view-changes.ts'
import {
  gzipOf,
  bytesOf,
  isBoundaries,
  isFont,
  isMapLibre,
  isOurCode,
  type Weights,
} from './weights.ts'

export interface Row {
  what: string
  measured: string
  /** Null for what is told for comparison only. */
  target: string | null
  met: boolean | null
}

export interface Measurements {
  firstMap: FirstMap
  firstPaint: FirstPaint
  changes: MeasuredChange[]
  /** Script of each frame in which the bare page draws its map again, milliseconds. */
  bareFrames: number[]
  weights: Weights
  /** Script of each frame of a drag across the timeline, milliseconds. */
  brush: number[]
  oneFile: OneFileMap
  search: { median: number; worst: number; queries: number }
  exports: MeasuredExport[]
  nextStep: NextStep
}

/** Share of unlike pixels above which the two pages would not have drawn the same. */
const ALIKE = 0.005

/** What is held of a briefing four times as long: its steps themselves weigh little. */
const HELD_ALIKE = 1.1

const milliseconds = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`

const atMost = (
  what: string,
  value: number,
  limit: number,
  say: (value: number) => string,
): Row => ({
  what,
  measured: say(value),
  target: `≤ ${say(limit)}`,
  met: value <= limit,
})
const told = (what: string, measured: string): Row => ({ what, measured, target: null, met: null })

function exportRows(one: MeasuredExport): Row[] {
  const { format, steps, seconds, rasterizing, megabytes, heldFew, heldMany } = one
  const name = `${format.toUpperCase()} of ${String(steps)} steps`
  return [
    atMost(name, seconds, 20, (value) => `${value.toFixed(1)} s`),
    told('— of it making pictures', `${(rasterizing * 100).toFixed(0)} %`),
    told('— size of the file', `${megabytes.toFixed(1)} MB`),
    atMost('— memory held, 48 steps ÷ 12', heldMany / heldFew, HELD_ALIKE, (ratio) =>
      ratio.toFixed(2),
    ),
    told('— at most, of 12 and of 48', `${heldFew.toFixed(0)} MB, ${heldMany.toFixed(0)} MB`),
  ]
}

export function rowsOf(measurements: Measurements): Row[] {
  const { firstMap, firstPaint, changes, bareFrames, weights, brush } = measurements
  const { search, oneFile, nextStep, exports } = measurements
  const { ours, bare, unlike } = firstMap
  const spread = (list: readonly number[]) =>
    `median ${milliseconds(median(list))} (${milliseconds(Math.min(...list))} to ${milliseconds(Math.max(...list))}, ${String(list.length)} loads)`
  const cpu = changes.map(({ first }) => first.cpu)
  const all = changes.map((one) => one.all.cpu)
  const { files, afterMap, laterFonts } = weights
  const fonts = files.filter(isFont)
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`
  return [
    atMost('Time to the first whole map, ours ÷ bare', median(ours) / median(bare), 1.15, (ratio) =>
      ratio.toFixed(2),
    ),
    told('— ours', spread(ours)),
    told('— bare page', spread(bare)),
    atMost('— pixels of the two maps that differ', unlike, ALIKE, percent),
    atMost(
      'First paint with title, verdicts and a map ÷ the bare page’s first whole map',
      median(firstPaint.plain) / median(bare),
      0.25,
      (ratio) => ratio.toFixed(2),
    ),
    told('— first paint', spread(firstPaint.plain)),
    atMost(
      `— with a processor ${String(SLOWER)} times slower, median`,
      median(firstPaint.slowed),
      500,
      milliseconds,
    ),
    told('— of a page of one heading, as slow', milliseconds(median(firstPaint.heading))),
    atMost('— layout shift until the live map, worst load', firstPaint.shift, 0, (value) =>
      value.toFixed(4),
    ),
    atMost(
      'Time to the first whole map, one file from disk ÷ served page',
      median(oneFile.file) / median(oneFile.served),
      1.5,
      (ratio) => ratio.toFixed(2),
    ),
    told('— one file', spread(oneFile.file)),
    told('— served page, in turn with it', spread(oneFile.served)),
    atMost('— bytes of the file', oneFile.bytes, 4_000_000, kilobytes),
    atMost('Script from a changed View to the frame, median of 30', median(cpu), 8, milliseconds),
    atMost('— worst of 30', Math.max(...cpu), 32, milliseconds),
    atMost('— 90th percentile', quantile(cpu, 0.9), 16, milliseconds),
    told(
      '— of a frame of the bare page in which nothing changed, median',
      milliseconds(median(bareFrames)),
    ),
    told('— a changed View ÷ that frame', (median(cpu) / median(bareFrames)).toFixed(2)),
    told(
      '— all frames until the map rests, median and worst',
      `${milliseconds(median(all))}, ${milliseconds(Math.max(...all))}`,
    ),
    atMost(
      `Script from brush to frame, median of ${String(brush.length)} frames in 5 s`,
      median(brush),
      8,
      milliseconds,
    ),
    atMost('— 95th percentile', quantile(brush, 0.95), 16, milliseconds),
    atMost(`Search, worst of ${String(search.queries)} keystrokes`, search.worst, 10, milliseconds),
    told('— median', `${search.median.toFixed(2)} ms`),
    atMost(
      `Script from key to frame of the next slide, median of ${String(nextStep.script.length)}`,
      median(nextStep.script),
      12,
      milliseconds,
    ),
    told('— worst', milliseconds(Math.max(...nextStep.script))),
    atMost(
      `Heap after ${String(nextStep.heap.steps)} slides there and back, more than before`,
      nextStep.heap.after / nextStep.heap.before - 1,
      0.1,
      percent,
    ),
    atMost(
      'Our JavaScript at first load, gzipped',
      gzipOf(files.filter(isOurCode)),
      120_000,
      kilobytes,
    ),
    told('— asked for once the map is drawn', kilobytes(gzipOf(afterMap.filter(isOurCode)))),
    told('— MapLibre and its worker, gzipped', kilobytes(gzipOf(files.filter(isMapLibre)))),
    atMost('Fonts at first load', bytesOf(fonts), 160_000, kilobytes),
    atMost(
      '— with those of all three label languages',
      bytesOf(fonts) + bytesOf(laterFonts),
      160_000,
      kilobytes,
    ),
    atMost(
      'HTML with its still map, gzipped',
      gzipOf(files.filter(({ path }) => path === 'index.html')),
      90_000,
      kilobytes,
    ),
    atMost(
      'Boundaries of the first screen, gzipped',
      gzipOf(files.filter(isBoundaries)),
      320_000,
      kilobytes,
    ),
    told(
      '— all that is loaded, gzipped but for fonts',
      kilobytes(gzipOf(files.filter((one) => !isFont(one))) + bytesOf(fonts)),
    ),
    ...exports.flatMap(exportRows),
  ]
}
