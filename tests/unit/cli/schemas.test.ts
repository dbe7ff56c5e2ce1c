/** The JSON Schemas that editors use are those of the model: `npm run cartouche -- schema --out schemas` renews them. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../../src/cli/json-schemas.ts'

const folder = fileURLToPath(new URL('../../../schemas', import.meta.url))
const dossiers = fileURLToPath(new URL('../../../data', import.meta.url))

describe('schemas/', () => {
  it('holds one for each file, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort())
  })

  it.each([...jsonSchemas()])('%s is not stale', (name, schema) => {
    const written: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it.each(['dossier', 'sources', 'claims', 'actors', 'incidents', 'factors', 'documents', 'names'])(
    'is named in each %s.yaml, so that an editor finds it',
    (name) => {
      for (const dossier of readdirSync(dossiers)) {
        const [first] = readFileSync(`${dossiers}/${dossier}/${name}.yaml`, 'utf8').split('\n')
        expect(first).toBe(`# yaml-language-server: $schema=../../schemas/${name}.schema.json`)
      }
    },
  )
})
