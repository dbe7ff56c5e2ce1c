/** The trial of large dossiers in short: no mark lies on another, and each incident is reached at every zoom. */
import { expect, it } from 'vitest'
import { crowdingOf, largeIndex } from '../../support/large.ts'
import { ownBoundaries } from '../support/drawer.ts'

it('shows two hundred incidents of sixty towns without a carpet, and every one of them', async () => {
  const index = largeIndex(7, { claims: 60, incidents: 200, cities: 60, routes: 10 })
  expect(crowdingOf(index, await ownBoundaries())).toEqual({ collisions: 0, unreachable: 0 })
})
