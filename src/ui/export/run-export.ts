/** Makes one file, part by part, and hands it over only when it is whole. */
import { FORMAT_TABLE, type Format } from '../../export/formats.ts'
import type { ExportJob } from '../../export/job.ts'
import { arrive } from '../../load/arrive.ts'

/** @throws the signal's reason when it is called off, else what went wrong. */
export async function runExport(
  format: Format,
  job: ExportJob & { signal: AbortSignal },
): Promise<Blob> {
  const { mediaType, load } = FORMAT_TABLE[format]
  const exporter = await arrive(load)
  const parts: Uint8Array[] = []
  for await (const part of exporter(job)) {
    parts.push(part)
    await breath()
    job.signal.throwIfAborted()
  }
  job.signal.throwIfAborted()
  return new Blob(parts as BlobPart[], { type: mediaType })
}

/** Between two parts the page draws its progress and hears a press of Cancel. */
const breath = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve)
  })
