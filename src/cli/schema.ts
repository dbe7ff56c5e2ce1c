/** `cartouche schema`: writes the JSON Schemas of the files of a dossier. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CannotWrite, tellingWhy } from './export/cannot-write.ts'
import { writeText } from './export/write-whole.ts'
import { readWords, usageError, type Command } from './command.ts'

export const schema: Command = {
  name: 'schema',
  usage: 'schema --out <folder>',
  summary: 'write the JSON Schemas of the files, for editors',
  async run(words, output) {
    const { rest, values, wrong } = readWords(words, [], ['--out'])
    const out = values.get('--out')
    if (wrong !== null) return usageError(schema, output, wrong)
    if (out === undefined || rest.length > 0) {
      return usageError(schema, output, 'say where to: --out <folder>')
    }
    const { jsonSchemas } = await import('./json-schemas.ts')
    const schemas = jsonSchemas()
    try {
      tellingWhy(out, () => mkdirSync(out, { recursive: true }))
      for (const [name, one] of schemas) {
        await writeText(join(out, name), `${JSON.stringify(one, null, 2)}\n`)
      }
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error
      output.error(`cartouche schema: ${error.message}`)
      return 1
    }
    output.out(`${schemas.size} schemas in ${out}`)
    return 0
  },
}
