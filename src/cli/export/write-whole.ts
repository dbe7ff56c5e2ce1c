/** Bytes → a file that is there whole or not at all; one that was there before stays until the new one is whole. */
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { tellingWhy } from './cannot-write.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What a shell says of a program that a signal ended: 128 and the signal's number. */
const ENDED_BY = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
/** Unfinished files of this process. */
const mine = new Set<string>()

/**
 * The unfinished file stands beside the wanted one, so that putting it in its place is one act of the
 * file system; where that is a link to a file, that file is replaced, and who may read the old one may
 * read the new one. A signal removes it and ends the process; what a killed process left is swept.
 * @returns the number of bytes. @throws what the bytes throw, when there are none, or `CannotWrite`.
 */
export async function writeWhole(
  wanted: string,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  const old = statSync(wanted, { throwIfNoEntry: false })
  const file = old === undefined ? wanted : realpathSync(wanted)
  const attempt = <T>(act: () => T) => tellingWhy(wanted, act)
  sweep(file)
  const unfinished = unfinishedName(file)
  const handle = attempt(() => openSync(unfinished, 'wx'))
  mine.add(basename(unfinished))
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(handle)
    isOpen = false
  }
  const remove = () => {
    close()
    rmSync(unfinished, { force: true })
  }
  const onSignal = (signal: (typeof SIGNALS)[number]) => {
    remove()
    process.exit(ENDED_BY[signal])
  }
  for (const signal of SIGNALS) process.once(signal, onSignal)
  try {
    if (old !== undefined) attempt(() => fchmodSync(handle, old.mode))
    let length = 0
    for await (const part of bytes) {
      for (let at = 0; at < part.length;) at += attempt(() => writeSync(handle, part, at))
      length += part.length
    }
    if (length === 0) throw new Error('the exporter wrote nothing')
    attempt(() => fsyncSync(handle))
    close()
    attempt(() => renameSync(unfinished, file))
    return length
  } catch (error) {
    remove()
    throw error
  } finally {
    mine.delete(basename(unfinished))
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
}

/** A text that is at hand. */
export const writeText = (wanted: string, text: string): Promise<number> =>
  writeWhole(wanted, [new TextEncoder().encode(text)])

/** A process id alone comes again: a file that a killed process left would lock the next one out. */
function unfinishedName(file: string): string {
  const name = [basename(file), process.pid, randomUUID().slice(0, 8)].join('.')
  return join(dirname(file), `.${name}.part`)
}

/** Removes what processes that are no more left unfinished; what cannot be removed locks nobody out. */
function sweep(file: string): void {
  const [start, end] = [`.${basename(file)}.`, '.part']
  const all = readdirSync(dirname(file)).filter((one) => one.startsWith(start) && one.endsWith(end))
  for (const one of all) {
    const [, owner] = /^(\d+)(?:\.[0-9a-f]{8})?$/.exec(one.slice(start.length, -end.length)) ?? []
    if (owner === undefined || mine.has(one) || isAlive(Number(owner))) continue
    rmSync(join(dirname(file), one), { force: true })
  }
}

/** Of this process's own id only those that `mine` holds are at work. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
