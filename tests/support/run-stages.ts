/** Runs stages in their order, two of one core side by side, and tells of each as a whole. */
import type { Count } from './count-results.ts'
import type { Shard, Stage } from './stages.ts'

export interface StageTime extends Count {
  name: string
  seconds: number
}

export interface RunStages {
  stages: readonly Stage[]
  /** A folder to write reports in. */
  reports: string
  shard: Shard
  /** How many stages of one core may run at a time. */
  lanes: number
  print: (text: string) => void
}

/** Results in the order of the stages, whatever ended first. */
export async function runStages(run: RunStages): Promise<StageTime[]> {
  const times = new Map<string, StageTime>()
  const keep = async (stage: Stage, says?: (text: string) => void): Promise<void> => {
    const started = performance.now()
    const { reports, shard } = run
    const count = await stage
      .run({ reports, shard, ...(says !== undefined && { says }) })
      .catch((error: unknown) => {
        ;(says ?? run.print)(
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        )
        return { passed: 0, failed: 1 }
      })
    const seconds = Math.round((performance.now() - started) / 100) / 10
    times.set(stage.name, { name: stage.name, ...count, seconds })
  }
  for (const group of together(run.stages)) {
    const waiting = [...group]
    const lane = async (): Promise<void> => {
      for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
        // What runs alone is shown as it comes; of two at once each is shown when it has ended.
        if (group.length === 1 || run.lanes === 1) {
          run.print(headOf(stage))
          await keep(stage)
          continue
        }
        let output = ''
        await keep(stage, (text) => (output += text))
        run.print(`${headOf(stage)}\n${output.trimEnd()}`.trimEnd())
      }
    }
    await Promise.all(Array.from({ length: run.lanes }, lane))
  }
  return run.stages.flatMap(({ name }) => times.get(name) ?? [])
}

const headOf = ({ name, about }: Stage) => `\n== ${name}: ${about}`

/** Neighbours of one core in one group; a stage that fills two is alone in its own. */
function together(stages: readonly Stage[]): Stage[][] {
  const groups: Stage[][] = []
  for (const stage of stages) {
    const last = groups.at(-1)
    if (stage.cores === 1 && last?.[0]?.cores === 1) last.push(stage)
    else groups.push([stage])
  }
  return groups
}
