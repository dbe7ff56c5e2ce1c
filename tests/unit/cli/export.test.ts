/** `cartouche export`: what it refuses, what it tells, and that its files are whole or not there. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sayEverything } from '../../../src/cli/export/say-left-out.ts'
import { writeWhole } from '../../../src/cli/export/write-whole.ts'
import { main } from '../../../src/cli/main.ts'
import { FIXTURES } from '../model/support/dossiers.ts'
import { run as runCartouche } from './support/run.ts'

const minimal = `${FIXTURES}/valid/minimal`

const run = (...words: string[]) => runCartouche('export', ...words)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartouche-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const file = (name: string) => join(folder, name)

/** The minimal dossier with a source that is not for all, and what rests on it. */
function marked(): string {
  const copy = file('dossier')
  cpSync(minimal, copy, { recursive: true })
  const path = join(copy, 'sources.yaml')
  const text = readFileSync(path, 'utf8').replace('- id: S1\n', '- id: S1\n  marking: amber\n')
  writeFileSync(path, text)
  return copy
}

describe('cartouche export', () => {
  it.each([
    [[], 'name the folder of a dossier'],
    [[minimal], 'say what to write: --format html|pptx'],
    [[minimal, '--format', 'kmz'], '--format kmz is not known: did you mean kml?'],
    [[minimal, '--format', 'csv'], 'say where to: --out <file>'],
    [
      [minimal, '--format', 'csv', '--out', '/no/such/folder/a.csv'],
      'there is no folder /no/such/folder',
    ],
    [[minimal, '--format', 'csv', '--out', tmpdir()], 'is a folder: name the file in it'],
    [[minimal, '--format', 'csv', '--out', `${tmpdir()}/new/`], 'is a folder: name the file in it'],
    [[minimal, '--format', 'csv', '--out', '-'], 'so name one'],
    [[minimal, '--format', 'csv', '--out', '/dev/null'], 'no file that can be replaced'],
    [
      [minimal, '--format', 'csv', '--out', 'a.csv', '--list', 'incident'],
      'did you mean incidents?',
    ],
    [
      [minimal, '--format', 'kml', '--out', 'a.kml', '--list', 'places'],
      '--list has no meaning for kml',
    ],
    [[minimal, '--format', 'csv', '--out', 'a.csv', '--marking', 'gren'], 'did you mean green?'],
    [[minimal, '--format', 'png', '--out', 'a.png', '--scale', '9'], 'write a number from 1 to 4'],
    [[minimal, '--format', 'png', '--out', 'a.png', '--size', '12'], 'as 1280x720'],
    [[minimal, '--format', 'png', '--out', 'a.png', '--size', '300x400'], 'at least 480x360'],
    [
      [minimal, '--format', 'png', '--out', 'a.png', '--size', '8000x8000', '--scale', '4'],
      'more than the 128 million that a picture may have: give a --scale of at most 1.4',
    ],
    [[minimal, '--format', 'kml', '--out', 'a.kml', '--scale', '2'], '--scale has no meaning'],
    [[minimal, '--format', 'svg', '--format', 'png', '--out', 'a'], '--format is given twice'],
    [[minimal, '--format', 'png', '--out', 'a.png', '--notes'], '--notes has no meaning for png'],
    [
      [minimal, '--format', 'pptx', '--out', 'a.pptx', '--view', 'v=1', '--notes'],
      'no meaning for pptx of a --view',
    ],
    [[minimal, '--format', 'csv', '--out', 'a.csv', '--view', 'v=1', '--step', 'a'], 'give one'],
    [[minimal, '--format', 'csv', '--out', 'a.csv', '--step', 'openin'], 'did you mean opening?'],
    [
      [minimal, '--format', 'csv', '--out', 'a.csv', '--view', 'nowhere'],
      'give the address of a View',
    ],
    [
      [
        minimal,
        '--format',
        'csv',
        '--out',
        'a.csv',
        '--view',
        'https://a.example/#v=1&record=place:mars',
      ],
      'record=place:mars is not in the dossier',
    ],
    [[`${minimal}/nowhere`, '--format', 'csv', '--out', 'a.csv'], 'there is no folder'],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, out, error } = await run(...words)
    expect(error).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  it('lists the problems of a broken dossier and writes nothing', async () => {
    const { code, out } = await run(
      `${FIXTURES}/broken/37-duplicate-finding-ids`,
      ...['--format', 'csv', '--out', file('a.csv')],
    )
    expect(out).toMatch(/\d+ problems\n$/)
    expect(code).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })

  it('has help of its own', async () => {
    const { code, out } = await run('--help')
    expect(out).toContain('--marking  clear, green, amber or red')
    expect(code).toBe(0)
  })

  it('writes a whole table and says at which marking', async () => {
    const { code, out, error } = await run(minimal, '--format=csv', '--out', file('a.csv'))
    expect([code, error]).toEqual([
      0,
      'Everything goes, at TLP:CLEAR: the highest marking that anything carries.\n',
    ])
    expect(out).toMatch(/a\.csv {2}1 KB {2}TLP:CLEAR\n$/)
    expect(readFileSync(file('a.csv'), 'utf8').split('\r\n')).toHaveLength(3)
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('says that a handout is without the notes that it has on demand', () => {
    const notes = { what: 'notes:a', title: 'A', why: 'notes', marking: 'clear' } as const
    expect(sayEverything([notes], 'clear')).toBe(
      'Everything goes but the speaker’s notes, which --notes brings, at TLP:CLEAR: the highest marking that anything carries.',
    )
  })

  it('lists what an audience may not have, and leaves it out', async () => {
    const words = ['--format', 'csv', '--list', 'sources', '--out', file('a.csv')]
    const all = await run(marked(), ...words)
    expect(all.error).toContain('at TLP:AMBER')
    expect(readFileSync(file('a.csv'), 'utf8')).toContain('Police name the day')
    const { code, error } = await run(file('dossier'), ...words, '--marking', 'TLP:GREEN')
    expect(code).toBe(0)
    expect(error).toContain('TLP:AMBER  source:S1  Police name the day  (marked above)')
    expect(error).toContain('F1, on Claim 1.1  (rests on or names what is left out)')
    expect(readFileSync(file('a.csv'), 'utf8')).not.toContain('Police name the day')
  })

  it('keeps the file that is there when the new one cannot be made', async () => {
    writeFileSync(file('a.csv'), 'old')
    const address = '#v=1&record=source:S1'
    const { code } = await run(
      marked(),
      ...['--format', 'csv', '--out', file('a.csv'), '--marking', 'clear', '--view', address],
    )
    expect(code).toBe(2)
    expect(readFileSync(file('a.csv'), 'utf8')).toBe('old')
  })
})

describe('a file that is written', () => {
  const bytes = new TextEncoder()

  async function* broken(): AsyncGenerator<Uint8Array> {
    yield bytes.encode('half')
    await Promise.reject(new Error('no more'))
  }

  it('is not there when its bytes break off, and what was there stays', async () => {
    writeFileSync(file('a'), 'old')
    await expect(writeWhole(file('a'), broken())).rejects.toThrow('no more')
    await expect(writeWhole(file('b'), broken())).rejects.toThrow('no more')
    expect(readdirSync(folder)).toEqual(['a'])
    expect(readFileSync(file('a'), 'utf8')).toBe('old')
  })

  it('is not locked out by what a killed process left, and sweeps it', async () => {
    const gone = spawnSync(process.execPath, ['-e', '0']).pid
    for (const left of [`.a.${String(gone)}.part`, `.a.${String(gone)}.0123abcd.part`])
      writeFileSync(file(left), 'half')
    writeFileSync(file('.b.1.part'), 'of another file')
    writeFileSync(file(`.a.${String(process.pid)}.part`), 'of a process that had our id')
    await writeWhole(file('a'), whole())
    expect(readdirSync(folder).sort()).toEqual(['.b.1.part', 'a'])
  })

  it('says where it cannot be written, and why', async () => {
    writeFileSync(file('a'), 'a file, no folder')
    let told = ''
    const output = { out: () => undefined, error: (text: string) => (told += text) }
    expect(await main(['build', minimal, '--out', file('a/b')], output)).toBe(1)
    expect(told).toMatch(/a\/b cannot be written \(ENOTDIR\): a part of its path is a file/)
  })

  async function* whole(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(bytes.encode('new'))
  }

  it.runIf(process.platform !== 'win32')(
    'takes the place of what a link leads to, as readable',
    async () => {
      mkdirSync(file('far'))
      writeFileSync(file('far/a'), 'old', { mode: 0o600 })
      symlinkSync(file('far/a'), file('link'))
      await writeWhole(file('link'), whole())
      expect(readFileSync(file('far/a'), 'utf8')).toBe('new')
      expect(lstatSync(file('link')).isSymbolicLink()).toBe(true)
      expect((statSync(file('far/a')).mode & 0o777).toString(8)).toBe('600')
      expect(readdirSync(file('far'))).toEqual(['a'])
    },
  )

  it.runIf(process.platform !== 'win32')('is not there when a person interrupts', async () => {
    writeFileSync(file('a'), 'old')
    const script = join(import.meta.dirname, 'support/write-slowly.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, file('a')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    expect(readdirSync(folder)).toHaveLength(2)
    child.kill('SIGINT')
    const [code] = (await once(child, 'exit')) as [number | null]
    expect(code).toBe(130)
    expect(readdirSync(folder)).toEqual(['a'])
    expect(readFileSync(file('a'), 'utf8')).toBe('old')
  })
})
