/** Script time of the page's main thread out of a Chromium trace. */
import type { CDPSession } from '@playwright/test'
import * as v from 'valibot'

const Event = v.object({
  name: v.string(),
  ph: v.string(),
  ts: v.number(),
  pid: v.number(),
  tid: v.number(),
  dur: v.optional(v.number()),
  tdur: v.optional(v.number()),
})
const Chunk = v.object({ value: v.array(v.unknown()) })
export type TraceEvent = v.InferOutput<typeof Event>

/** What Chromium calls the ways into script: whatever a page runs stands inside one of them. */
const SCRIPT: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'HandlePostMessage',
  'RunMicrotasks',
  'TimerFire',
])

const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'v8.execute']

/** Everything that the browser traces while `work` runs. */
export async function traced(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', (chunk) => {
    for (const one of v.parse(Chunk, chunk).value) {
      const event = v.safeParse(Event, one)
      if (event.success) events.push(event.output)
    }
  })
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve()
    })
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  await work()
  await session.send('Tracing.end')
  await complete
  return events.toSorted((a, b) => a.ts - b.ts)
}

/** Milliseconds: `cpu` while the thread ran, `wall` also while others had its core. */
export interface ScriptTime {
  cpu: number
  wall: number
}

type Thread = Pick<TraceEvent, 'pid' | 'tid'>

const isScriptOf = (thread: Thread) => (event: TraceEvent) =>
  event.ph === 'X' && event.pid === thread.pid && event.tid === thread.tid && SCRIPT.has(event.name)

/** Where the script began that set a mark, microseconds. */
export function beginningOf(events: readonly TraceEvent[], mark: TraceEvent): number {
  const around = events.find(
    (one) => isScriptOf(mark)(one) && one.ts <= mark.ts && mark.ts <= one.ts + (one.dur ?? 0),
  )
  return around?.ts ?? mark.ts
}

/** Script between two moments (microseconds of the trace) of one thread; inner calls count with their outermost. */
export function scriptBetween(
  events: readonly TraceEvent[],
  thread: Thread,
  from: number,
  to: number,
): ScriptTime {
  let [end, cpu, wall] = [from, 0, 0]
  for (const event of events.filter(isScriptOf(thread))) {
    if (event.ts < end || event.ts >= to) continue
    const { dur = 0, tdur = dur } = event
    end = event.ts + dur
    cpu += tdur / 1000
    wall += dur / 1000
  }
  return { cpu, wall }
}
