/** Verdicts and judgements as a reader meets them: a sign beside a claim, a page of judgements, a bar of verdicts. */
import { rulingOfClaim } from '../../src/domain/evidence/verdict.ts'
import { sayRuling } from '../../src/words/record/say-ruling.ts'
import { VERDICTS } from '../../src/model/schema/vocabulary.ts'
import { COVERAGE_WORDS } from '../../src/words/page/coverage.ts'
import { JUDGEMENT_WORDS } from '../../src/words/page/judgements.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { index } from './support/dossier.ts'
import { articleOf, openArticle, parameterOf, recordOf } from './support/site.ts'
import { expect, test } from './support/test.ts'

test.use({ draws: 'nothing' })

const judgements = index.dossier.judgements ?? []

test('each link to a claim has the sign of its verdict, and the signs are explained once', async ({
  page,
}) => {
  await openArticle(page, 'panels=article')
  const key = articleOf(page).getByRole('list', { name: WORDS.verdicts })
  await expect(key.getByRole('listitem')).toHaveText([...VERDICTS])
  for (const claim of index.dossier.claims) {
    const { verdict } = rulingOfClaim(index, claim)
    const links = articleOf(page).locator(`[data-passage] p a[data-reference="claim:${claim.id}"]`)
    const signs = links.locator('xpath=following-sibling::*[1][self::sup]').getByRole('img')
    const count = await links.count()
    await expect(signs, claim.id).toHaveCount(count)
    for (const sign of await signs.all()) await expect(sign).toHaveAccessibleName(verdict)
  }
})

test('a record says how it came out, in the words of every export', async ({ page }) => {
  await openArticle(page, 'panels=article&record=claim:4.7')
  const claim = index.claims.get('4.7')
  if (claim === undefined) throw new Error('the dossier has no claim 4.7')
  await expect(recordOf(page)).toContainText(sayRuling(rulingOfClaim(index, claim)))
  await expect(recordOf(page)).toContainText('contradicted, moderate confidence')
})

test('judgements have a page, with likelihood and confidence apart, and lead to their claims', async ({
  page,
}) => {
  await openArticle(page, 'panels=article&page=judgements')
  const items = articleOf(page).getByRole('article')
  await expect(items).toHaveCount(judgements.length)
  for (const [at, { statement, likelihood, confidence }] of judgements.entries()) {
    const item = items.nth(at)
    await expect(item.getByRole('heading')).toHaveText(statement)
    const said = async (term: string) =>
      (await item.locator(`dt:text-is("${term}") + dd`).innerText()).trim()
    expect(await said(JUDGEMENT_WORDS.likelihood)).toBe(likelihood ?? JUDGEMENT_WORDS.noneGiven)
    expect(await said(JUDGEMENT_WORDS.confidence)).toBe(confidence ?? JUDGEMENT_WORDS.noneGiven)
  }
  const [first] = judgements
  if (first === undefined) throw new Error('the dossier has no judgements')
  await items.first().getByRole('heading').getByRole('link').click()
  expect(parameterOf(page, 'record')).toBe(`judgement:${first.id}`)
  for (const claim of first.basis)
    await expect(
      recordOf(page).getByRole('link', { name: claim, exact: true }).first(),
    ).toBeVisible()
})

test('coverage has a bar of how the claims came out', async ({ page }) => {
  await openArticle(page, 'panels=article&page=coverage')
  const count = (verdict: string) =>
    index.dossier.claims.filter((one) => rulingOfClaim(index, one).verdict === verdict).length
  const all = index.dossier.claims.length
  const said = VERDICTS.filter((one) => count(one) > 0).map((one) =>
    COVERAGE_WORDS.verdict(one, count(one), all),
  )
  await expect(
    articleOf(page).getByRole('img', { name: `${COVERAGE_WORDS.verdicts}. ${said.join('; ')}` }),
  ).toBeVisible()
})
