/** Keys that wait for parts: whatever comes late, a page ends as it would have with all of it there. */
import { expect, test } from 'vitest'
import { lateKeys } from '../../support/late-keys.ts'

test('random keys end alike on a page whose parts come late and on one that has them', async () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const { keys, late, atOnce } = await lateKeys(seed)
    expect(late, `seed ${String(seed)}: ${keys.join(' ')}`).toBe(atOnce)
  }
})
