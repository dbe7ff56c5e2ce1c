/** The lint rules that hold the house together, each tried on a line that breaks it. */
import { readdirSync } from 'node:fs'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../support/import-directions.js'

const eslint = new ESLint()

/** The rules that `text` breaks where it stands in for a file that exists. */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath })
  return results.flatMap((result) => result.messages.map((message) => message.ruleId))
}

const DIRECTION = 'cartouche/import-directions'
const RUNTIME = '@typescript-eslint/no-restricted-imports'

describe('imports run one way', { timeout: 120_000 }, () => {
  it.each([
    ['src/model/problem.ts', '../domain/marks.ts'],
    ['src/domain/marks.ts', '../view/view.ts'],
    ['src/view/view.ts', '../map/style/palette.ts'],
    ['src/map/style/palette.ts', '../adapter/handle.ts'],
    ['src/map/adapter/handle.ts', '../../state/workspace.svelte.ts'],
    ['src/state/workspace.svelte.ts', '../ui/parts/modal.ts'],
    ['src/ui/parts/modal.ts', '../../app/main.ts'],
    ['src/cli/main.ts', '../ui/parts/modal.ts'],
    ['src/domain/marks.ts', '../../tests/run.ts'],
    ['src/map/sources/frame.ts', '../style/palette.ts'],
    ['src/words/record/grouped.ts', '../../domain/marks.ts'],
    ['src/ui/parts/modal.ts', '../shell/manifest.ts'],
  ])('%s may not import %s', async (file, source) => {
    const text = `import '${source}'\nexport * from '${source}'\nvoid import('${source}')\n`
    const rules = await broken(file, text)
    expect(rules.filter((rule) => rule === DIRECTION)).toHaveLength(3)
  })

  it.each([
    ['src/domain/marks.ts', '../model/problem.ts'],
    ['src/ui/parts/modal.ts', '../../state/workspace.svelte.ts'],
    ['src/app/main.ts', '../../geo/out/region.json?url'],
  ])('%s may import %s', async (file, source) => {
    expect(await broken(file, `import '${source}'\n`)).not.toContain(DIRECTION)
  })

  it('knows every room of the house', () => {
    const folders = (path: string) =>
      readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    const divided = ['map', 'presentation', 'words']
    const rooms = folders('src').flatMap((name) =>
      divided.includes(name) ? folders(`src/${name}`).map((inner) => `${name}/${inner}`) : [name],
    )
    expect(rooms.filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([])
  })
})

describe('maplibre-gl', { timeout: 120_000 }, () => {
  it('runs in the adapter only', async () => {
    const text = "import { Map } from 'maplibre-gl'\nexport const made = new Map({})\n"
    expect(await broken('src/ui/parts/modal.ts', text)).toContain(RUNTIME)
    expect(await broken('src/map/style/palette.ts', text)).toContain(RUNTIME)
    expect(await broken('src/map/adapter/handle.ts', text)).not.toContain(RUNTIME)
  })

  it('lends its types to everyone', async () => {
    const text = "import type { Map } from 'maplibre-gl'\nexport type Live = Map\n"
    expect(await broken('src/map/style/palette.ts', text)).not.toContain(RUNTIME)
  })
})

describe('words', { timeout: 120_000 }, () => {
  it('do not stand in a component', async () => {
    const component = readdirSync('src/ui/parts').find((name) => name.endsWith('.svelte'))
    const file = `src/ui/parts/${component ?? ''}`
    const rule = 'no-restricted-syntax'
    expect(await broken(file, '<p>Close the panel</p>\n')).toContain(rule)
    expect(await broken(file, '<input aria-label="Search" />\n')).toContain(rule)
    expect(await broken(file, '<p class="wide">· 2 ×</p>\n')).not.toContain(rule)
  })

  it.each([
    ["export const what = 'a comma is missing'\n", true],
    ['export const what = (key: string) => `the key ${key} stands twice`\n', true],
    ["export const what = (key: string) => key + ' stands twice'\n", true],
    ["export const isOpen = (verdict: string) => verdict === 'not open to checking'\n", false],
    ["export type Kind = 'border post'\n", false],
    ["export const order = { 'border post': 1, city: 2 }\n", false],
    ["export const code = 'missing-key'\n", false],
  ])('do not stand in the model, but for values: %s', async (text, isRefused) => {
    const rules = await broken('src/model/problem.ts', text)
    expect(rules.includes('no-restricted-syntax')).toBe(isRefused)
  })
})
