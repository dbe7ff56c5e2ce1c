/** The dossier in the build and in development, on Vite itself. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type InlineConfig, type Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { dossierPlugin } from '../../../src/cli/vite-plugin.ts'
import { DOCUMENT_PLACE } from '../../../src/domain/record-documents.ts'
import { servedProblems } from '../../../src/model/served-problems.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import { FIXTURES } from '../model/support/dossiers.ts'

const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? '\0entry' : null),
  load: (id) => (id === '\0entry' ? 'export const entry = 1' : null),
}

const configOf = (folder: string): InlineConfig => ({
  root: FIXTURES,
  configFile: false,
  logLevel: 'silent',
  plugins: [entry, dossierPlugin({ folder })],
})

async function built(folder: string) {
  const output = await build({
    ...configOf(folder),
    build: { write: false, rolldownOptions: { input: 'entry' } },
  })
  return [output].flat().flatMap((one) => ('output' in one ? one.output : []))
}

async function served(folder: string, path: string) {
  const server = await createServer({
    ...configOf(folder),
    server: { port: 0, host: '127.0.0.1', ws: false },
  })
  try {
    await server.listen()
    const address = server.httpServer?.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const response = await fetch(`http://127.0.0.1:${port ?? 0}${path}`)
    const type = response.headers.get('Content-Type')
    const body: unknown = type === 'application/json' ? await response.json() : null
    return { status: response.status, type, body }
  } finally {
    await server.close()
  }
}

const broken = 'broken/37-duplicate-finding-ids'

describe('the dossier in Vite', () => {
  it('is an asset of the build, at a fixed name', async () => {
    const asset = (await built('valid/minimal')).find(
      ({ fileName }) => fileName === 'data/minimal.json',
    )
    if (asset?.type !== 'asset') throw new Error('there is no such asset')
    expect(parseDossier(JSON.parse(String(asset.source))).ok).toBe(true)
  })

  it('brings its documents under names that change with them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cartouche-'))
    await cp(join(FIXTURES, 'valid/minimal'), folder, { recursive: true })
    await cp(join(FIXTURES, 'valid/documents'), folder, { recursive: true })
    try {
      const assets = (await built(folder)).map(({ fileName }) => fileName)
      const documents = assets.filter((name) => name.startsWith(DOCUMENT_PLACE))
      expect(documents).toHaveLength(7)
      const picture = documents.find((name) => name.includes('maps-oblast-')) ?? ''
      const { status, type } = await served(folder, `/${picture}`)
      expect({ status, type }).toEqual({ status: 200, type: 'image/png' })
      const old = picture.replace(/-[0-9a-f]+\./, '-0000000000000000.')
      expect((await served(folder, `/${old}`)).status).toBe(404)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('fails the build with every problem when it is broken', async () => {
    await expect(built(broken)).rejects.toThrow(
      /the dossier has \d+ problems\n.*actors\.yaml {2}\(file\) {2}the file is missing[^]*claims\.yaml:47:11/,
    )
  })

  it('marks the page for paper', async () => {
    const server = await createServer({ ...configOf('valid/minimal'), server: { ws: false } })
    try {
      const page = await server.transformIndexHtml('/', '<html><body></body></html>')
      expect(page).toContain('<p id="cartouche-marking" class="for-paper">TLP:CLEAR</p>')
    } finally {
      await server.close()
    }
  })

  it('marks the page on the screen too where the dossier is not for everybody', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cartouche-'))
    await cp(join(FIXTURES, 'valid/minimal'), folder, { recursive: true })
    const meta = await readFile(join(folder, 'dossier.yaml'), 'utf8')
    await writeFile(join(folder, 'dossier.yaml'), meta.replace('marking: clear', 'marking: amber'))
    const server = await createServer({ ...configOf(folder), server: { ws: false } })
    try {
      const page = await server.transformIndexHtml('/', '<html><head></head><body></body></html>')
      expect(page).toContain('<p id="cartouche-marking">TLP:AMBER</p>')
      expect(page).toMatch(/<style>\s*@media screen\{\s*#cartouche-marking\{[^}]*background:#000/)
    } finally {
      await server.close()
      await rm(folder, { recursive: true })
    }
  })

  it('is served in development', async () => {
    const { status, body } = await served('valid/minimal', '/data/minimal.json')
    expect(status).toBe(200)
    expect(parseDossier(body).ok).toBe(true)
  })

  it('answers with its problems in development when it is broken', async () => {
    const { status, body } = await served(broken, '/data/minimal.json')
    expect(status).toBe(422)
    expect(body).toHaveProperty('problems[0].file', 'actors.yaml')
    expect(servedProblems(body)?.[0]?.file).toBe('actors.yaml')
    expect(servedProblems({ problems: [] })).toBeNull()
  })
})
