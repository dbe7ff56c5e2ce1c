/** `npm start` and `npm run dev`, as a person runs them: which dossier they serve, and where. */
import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no port')
  return address.port
}

/** Runs what is asked, and gives `use` the address that it prints. */
async function served(words: string[], use: (address: string) => Promise<void>): Promise<void> {
  const started = spawn('npm', words, { detached: true, env: { ...process.env, NO_COLOR: '1' } })
  try {
    let said = ''
    const address = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString()
        const found = /http:\/\/localhost:\d+\/(?=\s)/.exec(said)?.[0]
        if (found !== undefined) resolve(found)
      }
      started.stdout.on('data', hear)
      started.stderr.on('data', hear)
      started.on('exit', () => {
        reject(new Error(said))
      })
    })
    await use(address)
  } finally {
    if (started.pid !== undefined && started.exitCode === null) process.kill(-started.pid)
  }
}

/** What the page asks for, and what it is given. */
async function dossierOf(address: string): Promise<unknown> {
  const page = await (await fetch(address)).text()
  const id = /data-dossier="([^"]+)"/.exec(page)?.[1]
  const { meta } = (await (await fetch(`${address}data/${id}.json`)).json()) as { meta?: unknown }
  return { id, meta }
}

it('serves the dossier at the address that it prints', async () => {
  const port = String(await freePort())
  await served(['start', '--', '--port', port], async (address) => {
    expect(address).toBe(`http://localhost:${port}/`)
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const dossier = await fetch(`${address}data/kazakhstan-2011.json`)
    expect(await dossier.json()).toHaveProperty('meta.id', 'kazakhstan-2011')
  })
})

it.each(['start', 'run dev'])(
  'serves, with `npm %s`, the folder that it is given',
  async (name) => {
    const port = String(await freePort())
    const words = [...name.split(' '), '--', 'tests/fixtures/valid/minimal', '--port', port]
    await served(words, async (address) => {
      expect(await dossierOf(address)).toMatchObject({ id: 'minimal', meta: { id: 'minimal' } })
      expect((await fetch(`${address}data/kazakhstan-2011.json`)).status).not.toBe(200)
    })
  },
)

it.each(['start', 'run dev', 'run build'])('says, with `npm %s`, what is no dossier', (name) => {
  const { status, stderr } = spawnSync('npm', [...name.split(' '), '--', 'tests'], {
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain('tests is no dossier: there is no dossier.yaml in it')
})
