/** How long a briefing takes to export in Node, and whether what is held grows with its steps. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import { FORMAT_TABLE, type Format } from '../../src/export/formats.ts'
import type { ExportJob, ExportKit } from '../../src/export/job.ts'
import type { Dossier } from '../../src/model/schema/dossier.ts'
import { kazakhstan } from '../unit/support/kazakhstan.ts'

/** Formats that hold a whole briefing as pages. */
export const PAGED = ['pptx', 'pdf'] as const satisfies readonly Format[]

const FEW = 12
const MANY = 48

export interface MeasuredExport {
  format: (typeof PAGED)[number]
  steps: number
  /** From the call to the last byte. */
  seconds: number
  /** Share of them in which pictures were made. */
  rasterizing: number
  megabytes: number
  /** Megabytes held after a slide with all that nobody needs thrown away, the most of all slides. */
  heldFew: number
  heldMany: number
}

/** The dossier's own steps, over and over, until there are so many. */
function withSteps(dossier: Dossier, count: number): Dossier {
  const { briefing } = dossier
  if (briefing === undefined) throw new Error('the dossier has no briefing to measure with')
  const own = briefing.steps
  const steps = Array.from({ length: count }, (_, at) => {
    const step = own[at % own.length]
    if (step === undefined) throw new Error('the briefing has no steps to measure with')
    return { ...step, id: `${step.id}-${String(at)}` }
  })
  return { ...dossier, briefing: { ...briefing, steps } }
}

export async function measureExports(): Promise<MeasuredExport[]> {
  const { dossier } = await kazakhstan()
  const kit = exportKit()
  const boundaries = await boundariesOf(kit)
  const jobOf = (steps: number, more: Partial<ExportJob> = {}): ExportJob => ({
    dossier: withSteps(dossier, steps),
    boundaries,
    scope: { what: 'briefing' },
    marking: 'clear',
    notes: true,
    scale: 2,
    kit,
    ...more,
  })
  const measured: MeasuredExport[] = []
  for (const format of PAGED) {
    const times = await timeOf(format, jobOf(FEW))
    const heldFew = await heldBy(format, jobOf(FEW))
    const heldMany = await heldBy(format, jobOf(MANY))
    measured.push({ format, steps: FEW, ...times, heldFew, heldMany })
  }
  return measured
}

async function timeOf(format: Format, job: ExportJob) {
  const exporter = await FORMAT_TABLE[format].load()
  let drawing = 0
  const rasterize: ExportKit['rasterize'] = async (svg, scale) => {
    const from = performance.now()
    const picture = await job.kit.rasterize(svg, scale)
    drawing += performance.now() - from
    return picture
  }
  const start = performance.now()
  let bytes = 0
  for await (const chunk of exporter({ ...job, kit: { ...job.kit, rasterize } }))
    bytes += chunk.length
  const time = performance.now() - start
  return { seconds: time / 1000, rasterizing: drawing / time, megabytes: bytes / 1e6 }
}

/** Chunks are let go as a file on a disk would. */
async function heldBy(format: Format, job: ExportJob): Promise<number> {
  const exporter = await FORMAT_TABLE[format].load()
  const collect = collector()
  let most = 0
  const onProgress = () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    most = Math.max(most, heapUsed + external)
  }
  for await (const _ of exporter({ ...job, onProgress })) continue
  return most / 1e6
}

/** The engine's own collector, which it shows only when it is asked to. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const found: unknown = runInNewContext('gc')
  if (typeof found !== 'function') throw new Error('the engine shows no collector')
  return () => {
    Reflect.apply(found, undefined, [])
  }
}
