/** A presentation as the tests see it: its slides out of the built dossier, its screens by role and name. */
import type { Page } from '@playwright/test'
import { slidesOf } from '../../../src/presentation/slides/slides.ts'
import { PRESENT } from '../../../src/words/page/present.ts'
import { knownOf } from '../../../src/view/known.ts'
import { plainView, stepViewOf } from '../../../src/view/step-view.ts'
import { viewFromFragment } from '../../../src/view/read-url.ts'
import type { View } from '../../../src/view/view.ts'
import { index } from './dossier.ts'
import { expect } from './test.ts'

const { briefing } = index.dossier
if (briefing === undefined) throw new Error('The built dossier has no briefing')
export const slides = slidesOf(index, briefing)

export function slideAt(at: number) {
  const slide = slides.at(at)
  if (slide === undefined) throw new Error(`The briefing has no slide ${String(at)}`)
  return slide
}

/** Ordinal of a slide that comes passage by passage. */
export const revealing = slides.findIndex(({ reveal, words }) => reveal && words.length > 1)

export const titleOf = (page: Page, title: string) =>
  page.getByRole('heading', { level: 1, name: title, exact: true })
export const detourOf = (page: Page) => page.getByRole('status').filter({ hasText: PRESENT.detour })
export const consoleOf = (page: Page) => page.getByRole('group', { name: PRESENT.console })
export const wordsOf = (page: Page) => page.getByRole('region', { name: PRESENT.words })
export const notesOf = (page: Page) => page.getByRole('region', { name: PRESENT.notes })
export const countOf = (page: Page, at: number) =>
  page.getByText(PRESENT.count(at + 1, slides.length), { exact: true }).first()

export async function openTalk(page: Page, at: number): Promise<void> {
  await page.goto(`./#v=1&present=audience/${slideAt(at).id}`)
  await expect(titleOf(page, slideAt(at).title)).toBeVisible()
}

/** Reloads the page at the moment when a slide's title is there, before the address says so; set before it is shown. */
export const reloadAt = (page: Page, at: number) =>
  page.evaluate((title) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent.trim() !== title) return
      watch.disconnect()
      history.replaceState = () => undefined
      location.reload()
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  }, slideAt(at).title)

/** The View that the address holds, as every window would read it; `present` aside. */
export async function viewOf(page: Page): Promise<Omit<View, 'present'>> {
  const plain = plainView(index)
  // What the page's own defaults are: its theme, the layers of the dossier, its panels.
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const tall = await page.evaluate(
    () => matchMedia('(min-width: 761px) and (min-height: 640px)').matches,
  )
  const defaults: View = {
    ...plain,
    theme: dark ? 'room' : 'paper',
    reading: 'checked',
    panels: { article: true, layers: false, timeline: tall },
  }
  const { present: _, ...view } = viewFromFragment(
    new URL(page.url()).hash,
    defaults,
    knownOf(index),
  ).view
  return view
}

export function stepOf(at: number): Omit<View, 'present'> {
  const { present: _, ...view } = slideAt(at).view
  return view
}

/** Each part of a View as an address has it. */
export const viewParts = (view: View) =>
  Object.entries(stepViewOf(view))
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
