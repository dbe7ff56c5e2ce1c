/** Large dossiers on the map, whether marks collide and whether each is reached: `npx tsx tests/bench/trials/large.ts [--runs N] [--seed S]`. */
import { parseArgs } from 'node:util'
import { crowdingOf, largeIndex } from '../../support/large.ts'
import { ownBoundaries } from '../../unit/support/drawer.ts'
import { keepTrial } from './keep.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, seed: { type: 'string', default: '7' } },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]

const boundaries = await ownBoundaries()
const total = { collisions: 0, unreachable: 0 }
for (let at = 0; at < runs; at++) {
  const index = largeIndex(seed + at, { claims: 2000, incidents: 1000, cities: 500, routes: 300 })
  const { collisions, unreachable } = crowdingOf(index, boundaries)
  total.collisions += collisions
  total.unreachable += unreachable
}
keepTrial('large', {
  runs,
  seed,
  claims: 2000,
  incidents: 1000,
  cities: 500,
  routes: 300,
  ...total,
})
if (total.collisions + total.unreachable > 0) process.exitCode = 1
