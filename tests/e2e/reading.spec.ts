/** Two readings: marks, dates and figures move, and the text shows the difference. */
import { positionOf } from './support/dossier.ts'
import { articleOf, openMap, parameterOf, recordOf, spotOf } from './support/site.ts'
import { expect, kept } from './support/test.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { RECORD_WORDS } from '../../src/words/page/record-words.ts'

/** Findings of claims that the text links, with what is told and what others have set side by side. */
const PAIRS = 23

kept('the shooting moves from Aktobe to Kenkiyak', async ({ page }) => {
  await openMap(page, 'map=6/49/57&panels=article&reading=told')
  const asides = articleOf(page).getByRole('complementary')
  await expect(asides).toHaveCount(0)
  await page.getByRole('radio', { name: WORDS.readings.checked }).check({ force: true })
  expect(parameterOf(page, 'reading')).toBeNull()
  await expect(asides).toHaveCount(PAIRS)
  await expect(asides.filter({ hasText: '17 May' })).not.toHaveCount(0)
  const { x, y } = await spotOf(page, positionOf('kenkiyak'))
  await page.mouse.click(x, y)
  const record = recordOf(page, 'Shooting at Kenkiyak')
  await expect(record).toContainText('8–9 July 2011')
  await expect(record).toContainText(`${RECORD_WORDS.toldAs}: 14 July 2011`)
  await page.getByRole('radio', { name: WORDS.readings.told }).check({ force: true })
  await expect(recordOf(page, 'Ten suspects shot dead, Aktobe')).toContainText(
    `${RECORD_WORDS.checkedAs}: 8–9 July 2011`,
  )
})
