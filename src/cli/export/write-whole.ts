/** Bytes → a file that is there whole or not at all; one that was there before stays until the new one is whole. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What a shell says of a program that a signal ended: 128 and the signal's number. */
const ENDED_BY = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * The unfinished file stands beside the wanted one, so that putting it in its place is one act of the
 * file system; where that is a link to a file, that file is replaced, and who may read the old one may
 * read the new one. A signal removes it and ends the process.
 * @returns the number of bytes. @throws what the bytes throw, or when there are none.
 */
export async function writeWhole(
  wanted: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  const old = statSync(wanted, { throwIfNoEntry: false })
  const file = old === undefined ? wanted : realpathSync(wanted)
  const unfinished = join(dirname(file), `.${basename(file)}.${String(process.pid)}.part`)
  const handle = openSync(unfinished, 'wx')
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
    if (old !== undefined) fchmodSync(handle, old.mode)
    let length = 0
    for await (const part of bytes) {
      for (let at = 0; at < part.length;) at += writeSync(handle, part, at)
      length += part.length
    }
    if (length === 0) throw new Error('the exporter wrote nothing')
    fsyncSync(handle)
    close()
    renameSync(unfinished, file)
    return length
  } catch (error) {
    remove()
    throw error
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
}
