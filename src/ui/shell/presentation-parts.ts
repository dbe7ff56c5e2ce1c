/** All that a presentation may ask for once it goes on, and the network may be gone: fetched when it starts. */
import { arrive, someMissing } from '../../load/arrive.ts'
import { bringLetters } from '../letters/more-letters.ts'

/** In the order in which a speaker is likely to want them. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../../presentation/screens/AudienceScreen.svelte'),
  () => import('../search/answers.ts'),
  () => import('../../presentation/screens/console/Console.svelte'),
  () => import('../map/StillMap.svelte'),
  () => import('../map/ChoiceList.svelte'),
  () => import('../layers/LayerList.svelte'),
  () => import('../filters/FiltersPanel.svelte'),
  () => import('../distance/DistancePanel.svelte'),
  () => import('../../map/sources/question.ts'),
  () => import('../record/FactorDetails.svelte'),
  () => import('../charts/DrawnChart.svelte'),
  () => import('../../drawing/draw-map.ts'),
  () => import('../map/draw-picture.ts'),
  () => import('../print/keep-sheet.svelte.ts'),
  () => import('./AboutDialog.svelte'),
  () => import('./DroppedNotice.svelte'),
]

/**
 * Settles when all code has arrived or was given up for now; what is missing is asked for again when the
 * network is back, and so are fonts, those for other letters of `text` too. `tell` hears whether the presentation can do without the network from now on.
 */
export async function fetchPresentationParts(
  text: string,
  tell: (whole: boolean) => void,
): Promise<void> {
  // Letters of other languages are read from files when a slide first shows them.
  const fonts = bringLetters(text).then(
    async (known) => (await someMissing([...document.fonts].map((face) => face.load()))) || !known,
  )
  const missing = await someMissing(PARTS.map((load) => arrive(load)))
  void fonts.then((fontless) => {
    tell(!missing && !fontless)
    if (missing || fontless)
      window.addEventListener('online', () => void fetchPresentationParts(text, tell), {
        once: true,
      })
  })
}
