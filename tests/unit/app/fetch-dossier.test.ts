/** Only the very bytes that the build compiled are taken without being read anew. */
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchDossier } from '../../../src/app/assets.ts'

const TEXT = '{"meta":{"id":"one","title":"Атырау"}}'
const RAW: unknown = JSON.parse(TEXT)
const DIGEST = createHash('sha256').update(TEXT).digest('hex')

const serve = (text: string) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a dossier that is fetched', () => {
  it('is what was compiled where its digest is the page’s', async () => {
    serve(TEXT)
    expect(await fetchDossier('one', DIGEST)).toEqual({ raw: RAW, isCompiled: true })
  })

  it('is not where a byte differs, or the page knows no digest', async () => {
    serve(`${TEXT} `)
    expect(await fetchDossier('one', DIGEST)).toMatchObject({ isCompiled: false })
    serve(TEXT)
    expect(await fetchDossier('one', undefined)).toMatchObject({ isCompiled: false })
  })

  it('is read and checked where the page may reckon no digest', async () => {
    serve(TEXT)
    vi.stubGlobal('crypto', {})
    expect(await fetchDossier('one', DIGEST)).toEqual({ raw: RAW, isCompiled: false })
  })
})
