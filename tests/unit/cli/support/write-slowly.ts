/** Writes without end, and says when the first bytes are there: to be interrupted. */
import { writeWhole } from '../../../../src/cli/export/write-whole.ts'

const [, , file = ''] = process.argv

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) {
    yield new Uint8Array([1])
    process.stdout.write('.')
    await new Promise((resolve) => setImmediate(resolve))
  }
}

await writeWhole(file, endless())
