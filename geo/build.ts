/** Builds `out/` from the installed inputs; with `--check` says whether what is there is what they give. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readAreas } from './inputs/areas.ts'
import { HERE } from './inputs/packages.ts'
import { readTables } from './inputs/tables.ts'
import { readWater } from './inputs/water.ts'
import { shapeUnits } from './steps/arcs.ts'
import { assignAreas } from './steps/assign.ts'
import { FINEST_KM2, detailAt } from './steps/detail.ts'
import { dissolveUnits, dropSpecks } from './steps/dissolve.ts'
import { buildLabels } from './steps/labels.ts'
import { buildManifest, type OutputFile } from './steps/manifest.ts'
import { buildRegion } from './steps/region.ts'
import { countObjects, validate } from './steps/validate.ts'
import { buildWorld } from './steps/world.ts'

const OUT = `${HERE}out/`
/** An island is worth its bytes when it is this many times the finest triangle. */
const ISLAND = 8
/** Its border with Canada comes from another input and may cross Canada's by a pixel. */
const OTHER_ORIGIN = 'US'

function build(): OutputFile[] {
  const tables = readTables()
  const water = readWater()
  const areas = readAreas(new Set(Object.keys(tables.territories.leftOut)))
  const units = dropSpecks(dissolveUnits(assignAreas(areas, tables)), ([ring = []]) => {
    const [first] = ring
    return first === undefined ? Infinity : (FINEST_KM2 * ISLAND) / detailAt(first)
  })
  const shapes = shapeUnits(units, OTHER_ORIGIN)
  const region = buildRegion(shapes, tables)
  const problems = validate(region, tables)
  if (problems.length > 0) throw new Error(`the topology is not sound:\n${problems.join('\n')}`)
  const world = buildWorld(shapes, region, tables, water)
  const labels = buildLabels(region, tables, water)
  const kinds = labels.features.map(({ properties }) => properties.kind)
  const counts = Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
  )
  const text = (value: unknown) => `${JSON.stringify(value)}\n`
  return [
    { name: 'region.json', text: text(region.topology), counts: countObjects(region.topology) },
    { name: 'world.json', text: text(world), counts: countObjects(world) },
    { name: 'labels.json', text: text(labels), counts },
  ]
}

/** Compressed sizes depend on the zlib at hand, so a check passes over them. */
const withoutGzip = (text: string) => text.replace(/"gzip": \d+/g, '"gzip": 0')

function committed(name: string): string {
  try {
    return readFileSync(OUT + name, 'utf8')
  } catch {
    return ''
  }
}

function main(): void {
  const files = build()
  const manifest = buildManifest(files)
  const all = [...files, { name: 'manifest.json', text: `${JSON.stringify(manifest, null, 2)}\n` }]
  if (process.argv.includes('--check')) {
    const differing = all.filter(
      ({ name, text }) => withoutGzip(committed(name)) !== withoutGzip(text),
    )
    for (const { name } of differing) console.error(`geo/out/${name} is not what the inputs give`)
    if (differing.length === 0) console.log(`geo/out: ${all.length} files as the inputs give them`)
    process.exitCode = differing.length === 0 ? 0 : 1
    return
  }
  mkdirSync(OUT, { recursive: true })
  for (const { name, text } of all) writeFileSync(OUT + name, text)
  for (const { name, bytes, gzip, counts } of manifest.outputs)
    console.log(`${name}  ${bytes} bytes, ${gzip} gzipped  ${JSON.stringify(counts)}`)
  console.log(`together ${manifest.total.bytes} bytes, ${manifest.total.gzip} gzipped`)
}

main()
