/** All that a talk may ask for once it goes on, and the network may be gone: fetched when it starts. */
import { arrive, someMissing } from '../../load/arrive.ts'

/** In the order in which a speaker is likely to want them. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('./AudienceScreen.svelte'),
  () => import('../search/answers.ts'),
  () => import('./ConsoleScreen.svelte'),
  () => import('../map/StillMap.svelte'),
  () => import('../map/ChoiceList.svelte'),
  () => import('../filters/FiltersPanel.svelte'),
  () => import('../distance/DistancePanel.svelte'),
  () => import('../../map/sources/question.ts'),
  () => import('../record/FactorDetails.svelte'),
  () => import('../charts/DrawnChart.svelte'),
  () => import('../../map/svg/draw-map.ts'),
  () => import('../map/draw-picture.ts'),
  () => import('../print/keep-sheet.svelte.ts'),
  () => import('../shell/AboutDialog.svelte'),
  () => import('../shell/DroppedNotice.svelte'),
]

/** Settles when all have arrived or were given up for now; those are asked for again when the network is back. */
export async function fetchTalkParts(): Promise<void> {
  // Letters of other languages are read from files when a slide first shows them.
  for (const face of document.fonts) face.load().catch(() => undefined)
  const missing = await someMissing(PARTS.map((load) => arrive(load)))
  if (missing) window.addEventListener('online', () => void fetchTalkParts(), { once: true })
}
