/** `npm run pictures`: the main screens in three sizes and both themes; `-- --only <name>` for one of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { THEMES } from '../../src/view/choices.ts'
import { buildSite } from '../support/build-site.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveFolder } from '../support/serve-folder.ts'
import { README, README_STEP, SCENES, SIZES, type Scene } from './scenes.ts'
import { nameOf, shoot, type Shot } from './shoot.ts'

const FOLDER = 'test-results/pictures'
const README_FOLDER = 'docs/pictures'

/** A name, or parts of names joined by commas; `readme` and `readme-step` for those of the README. */
function wantedNames(): string[] | null {
  const [flag, names, ...more] = process.argv.slice(2)
  if (flag === undefined) return null
  const known = [README.name, README_STEP.name, ...SCENES.map(({ name }) => name)]
  const asked = (names ?? '').split(',')
  const unknown = asked.filter((name) => !known.includes(name))
  if (flag === '--only' && more.length === 0 && unknown.length === 0) return asked
  console.error(`Usage: npm run pictures -- --only <name>[,<name>], of: ${known.join(', ')}`)
  process.exit(2)
}

const wanted = wantedNames()
const isWanted = ({ name }: Scene) => wanted?.includes(name) ?? true
const folder = mkdtempSync(join(tmpdir(), 'cartouche-pictures-'))
try {
  await buildSite(folder)
  const served = await serveFolder(folder)
  const { url } = served
  const browser = await openBrowser()
  const [first] = SIZES
  const shots: (Shot & { path: string })[] = [
    ...THEMES.map((theme) => ({
      ...{ url, scene: README, theme, size: first },
      path: join(README_FOLDER, `explore-${theme}.png`),
    })),
    {
      ...{ url, scene: README_STEP, theme: 'room' as const, size: first },
      path: join(README_FOLDER, 'brief-room.png'),
    },
    ...SCENES.flatMap((scene) =>
      SIZES.flatMap((size) =>
        THEMES.map((theme) => {
          const shot = { url, scene, theme, size }
          return { ...shot, path: join(FOLDER, nameOf(shot)) }
        }),
      ),
    ),
  ].filter(({ scene }) => isWanted(scene))
  try {
    mkdirSync(FOLDER, { recursive: true })
    mkdirSync(README_FOLDER, { recursive: true })
    for (const { path, ...shot } of shots) {
      const picture = await shoot(browser, shot)
      writeFileSync(path, picture)
      console.log(`${path}  ${(picture.length / 1000).toFixed(0)} KB`)
    }
  } finally {
    await browser.close()
    await served.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
