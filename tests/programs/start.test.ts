/** `npm start`, as a person runs it: it checks, builds, serves, and says where. */
import { spawn } from 'node:child_process'
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

it('serves the dossier at the address that it prints', async () => {
  const port = String(await freePort())
  const started = spawn('npm', ['start', '--', '--port', port], { detached: true })
  try {
    let said = ''
    const address = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString()
        const found = /^http:\/\/localhost:\d+\/$/m.exec(said)?.[0]
        if (found !== undefined) resolve(found)
      }
      started.stdout.on('data', hear)
      started.stderr.on('data', hear)
      started.on('exit', () => {
        reject(new Error(said))
      })
    })
    expect(address).toBe(`http://localhost:${port}/`)
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const dossier = await fetch(`${address}data/kazakhstan-2011.json`)
    expect(await dossier.json()).toHaveProperty('meta.id', 'kazakhstan-2011')
  } finally {
    if (started.pid !== undefined && started.exitCode === null) process.kill(-started.pid)
  }
})
