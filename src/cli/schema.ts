/** `cartouche schema`: writes the JSON Schemas of the files of a dossier. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
    mkdirSync(out, { recursive: true })
    const schemas = jsonSchemas()
    for (const [name, one] of schemas) {
      writeFileSync(join(out, name), `${JSON.stringify(one, null, 2)}\n`)
    }
    output.out(`${schemas.size} schemas in ${out}`)
    return 0
  },
}
