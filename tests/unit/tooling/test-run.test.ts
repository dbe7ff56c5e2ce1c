/** How `npm test` takes its words, shares its stages out and runs them. */
import { describe, expect, it } from 'vitest'
import { runStages } from '../../support/run-stages.ts'
import { STAGES, stagesOf, type Stage, type StageRun } from '../../support/stages.ts'
import { testOptions } from '../../support/test-options.ts'
import { readTimes, timesReport, timesTable } from '../../support/times-report.ts'

const KNOWN = ['unit', 'browser']
const WHOLE = { at: 1, of: 1 }

describe('the words after npm test', () => {
  it('are stages, a share and a file, with a space or an equals sign', () => {
    const all = { names: [], shard: WHOLE, times: null }
    expect(testOptions([], KNOWN)).toEqual(all)
    expect(testOptions(['browser', '--shard', '2/3'], KNOWN)).toEqual({
      ...all,
      names: ['browser'],
      shard: { at: 2, of: 3 },
    })
    expect(testOptions(['--shard=1/2', '--times=a=b.json'], KNOWN)).toEqual({
      ...all,
      shard: { at: 1, of: 2 },
      times: 'a=b.json',
    })
  })

  it.each([
    [['units'], /No stage or option units: unit, browser/],
    [['--shard'], /--shard takes a share/],
    [['--shard', '0/2'], /--shard takes a share/],
    [['--shard', '3/2'], /--shard takes a share/],
    [['--shard', 'two'], /--shard takes a share/],
    [['--times'], /--times takes the file/],
    [['--retries', '2'], /No stage or option --retries/],
  ])('are refused with a word of what is wrong: %j', (words, says) => {
    expect(testOptions(words, KNOWN)).toMatch(says)
  })
})

describe('shards', () => {
  it.each([1, 2, 3, 4])('of %i run all that is dealt out once, and what is split in each', (of) => {
    const shares = Array.from({ length: of }, (_, at) => stagesOf(STAGES, { at: at + 1, of }))
    for (const stage of STAGES) {
      const times = shares.filter((share) => share.includes(stage)).length
      expect(times, stage.name).toBe(stage.sharded === 'dealt' ? 1 : of)
    }
    for (const share of shares) {
      const names = share.map(({ name }) => name)
      expect(names.indexOf('build')).toBeLessThan(names.indexOf('browser'))
    }
  })
})

/** A stage that ends when it is told to. */
function held(name: string, cores: 1 | 2, events: string[]) {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  const stage: Stage = {
    name,
    about: `about ${name}`,
    cores,
    sharded: 'dealt',
    async run({ says }: StageRun) {
      events.push(`${name} begins`)
      says?.(`${name} speaks\n`)
      await ended
      events.push(`${name} ends`)
      return { passed: name.length, failed: cores === 2 ? 1 : 0 }
    },
  }
  return { stage, end }
}

describe('stages', () => {
  it('of one core run side by side, one of two alone after them, each told as a whole', async () => {
    const events: string[] = []
    const printed: string[] = []
    const [one, two, three] = [
      held('one', 1, events),
      held('two', 1, events),
      held('wide', 2, events),
    ]
    const results = runStages({
      stages: [one.stage, two.stage, three.stage],
      reports: '',
      shard: WHOLE,
      lanes: 2,
      print: (text) => printed.push(text),
    })
    expect(events).toEqual(['one begins', 'two begins'])
    two.end()
    await expect.poll(() => printed).toEqual(['\n== two: about two\ntwo speaks'])
    one.end()
    await expect.poll(() => events.at(-1)).toBe('wide begins')
    three.end()
    expect((await results).map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
      ['one', 3, 0],
      ['two', 3, 0],
      ['wide', 4, 1],
    ])
    expect(printed.slice(1)).toEqual(['\n== one: about one\none speaks', '\n== wide: about wide'])
  })

  it('that break are told of and fail, and the rest runs', async () => {
    const printed: string[] = []
    const broken: Stage = {
      ...held('broken', 1, []).stage,
      run: () => Promise.reject(new Error('no report')),
    }
    const next = held('next', 2, [])
    next.end()
    const results = await runStages({
      stages: [broken, next.stage],
      reports: '',
      shard: WHOLE,
      lanes: 2,
      print: (text) => printed.push(text),
    })
    expect(results.map(({ name, failed }) => [name, failed])).toEqual([
      ['broken', 1],
      ['next', 1],
    ])
    expect(printed.join('\n')).toContain('no report')
  })

  it('run one after another where there is one core, shown as they come', async () => {
    const events: string[] = []
    const [one, two] = [held('one', 1, events), held('two', 1, events)]
    one.end()
    two.end()
    const printed: string[] = []
    await runStages({
      stages: [one.stage, two.stage],
      reports: '',
      shard: WHOLE,
      lanes: 1,
      print: (text) => printed.push(text),
    })
    expect(events).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
    expect(printed).toEqual(['\n== one: about one', '\n== two: about two'])
  })
})

describe('times', () => {
  it('are written, read and set side by side', () => {
    const stage = (name: string, seconds: number, failed = 0) => ({
      name,
      passed: 2,
      failed,
      seconds,
    })
    const before = timesReport({
      results: [stage('unit', 9)],
      seconds: 9,
      shard: WHOLE,
      commit: 'a',
    })
    const after = timesReport({
      results: [stage('unit', 5), stage('browser', 85, 1)],
      seconds: 90,
      shard: WHOLE,
      commit: 'b',
    })
    const read = [before, after].map((one) => readTimes(JSON.stringify(one)))
    expect(read).toEqual([before, after])
    const lines = timesTable(read).split('\n')
    expect(lines).toContain('| unit | 9.0 s (2 passed) | 5.0 s (2 passed) |')
    expect(lines).toContain('| browser | – | 85.0 s (2 passed, 1 failed) |')
    expect(lines.at(-1)).toBe('| **whole** | **9.0 s = 0.1 min** | **90.0 s = 1.5 min** |')
  })
})
