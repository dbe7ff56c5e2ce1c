/** What a reader is likely to open next: fetched once the first map is drawn, so that it is there when it is asked for. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../map/MapTip.svelte'),
  () => import('../record/RecordPanel.svelte'),
  () => import('../layers/LayerList.svelte'),
  () => import('../timeline/TimeDetail.svelte'),
]

/** What does not arrive is asked for again when it is opened. */
export function fetchSoonWanted(): void {
  for (const load of PARTS) load().catch(() => undefined)
}
