/** Puts it together: loads, checks, shows; and when something is wrong says so on the page. */
import '../ui/fonts.css'
import '../ui/base.css'
import '../ui/print/print.css'
import { flushSync, mount } from 'svelte'
import { DossierIndex } from '../domain/dossier-index.ts'
import { layerCatalogue } from '../domain/layer-catalogue.ts'
import type { Problem } from '../model/problem.ts'
import type { Dossier } from '../model/schema/dossier.ts'
import type { Validated } from '../model/validate/validate.ts'
import { restoreAddress } from '../state/late-address.ts'
import { fetchReadAddress } from '../state/view-state.svelte.ts'
import { Workspace } from '../state/workspace.svelte.ts'
import App from '../ui/shell/App.svelte'
import { fetchSoonWanted, firstSign } from '../ui/shell/soon-wanted.ts'
import AssetFailed from '../ui/trouble/AssetFailed.svelte'
import type { MapHandle, MapInputs } from '../map/adapter/handle.ts'
import { defaultView } from '../view/defaults.ts'
import { arrive } from '../load/arrive.ts'
import { forgetFailedStyles } from '../load/forget-failed-styles.ts'
import { AssetError, fetchBoundaries, fetchDossier, type FetchedDossier } from './assets.ts'
import { catchErrors } from './catch-errors.ts'
import { handOver } from './hand-over.ts'

const isFramed = window.parent !== window

// The map's code is asked for at once, so that it arrives while the data is read.
const map = arrive(async () => {
  const { createMap, fetchWorker } = await import('../map/adapter/create-map.ts')
  await fetchWorker()
  return createMap
}).then(async (createMap) => {
  if (!isFramed) return createMap
  // The page around a frame scrolls by the wheel and by a finger: an embedded map leaves it both.
  const { gestures } = (await arrive(() => import('../words/page/embed.ts'))).EMBED
  return (inputs: MapInputs) => {
    const { chrome, present } = inputs.view
    return createMap(chrome === 'embed' || present !== null ? { ...inputs, gestures } : inputs)
  }
})
// The map's pane hears of a failure; this keeps it from counting as unheard before that.
map.catch(() => undefined)

/** The lowest and narrowest window in which a timeline leaves the map its room. */
const TALL = '(min-width: 761px) and (min-height: 640px)'

/** Somebody is there: a page that only loads fetches nothing that nobody asked for. */
const acted = firstSign()

/** What the page around this one says before there is anybody to hear it. */
const early: MessageEvent<unknown>[] = []
const keepMessage = (message: MessageEvent<unknown>) => early.push(message)
if (isFramed) window.addEventListener('message', keepMessage)

/** What our own build compiled, and nobody changed since, has been checked: the types that it was given hold. */
async function take({ raw, isCompiled }: FetchedDossier): Promise<Validated> {
  if (isCompiled) return { ok: true, dossier: raw as Dossier }
  const { readServed } = await arrive(() => import('./read-served.ts'))
  return readServed(raw)
}

async function showProblems(target: HTMLElement, problems: readonly Problem[]): Promise<void> {
  const { default: BrokenDossier } = await arrive(
    () => import('../ui/trouble/BrokenDossier.svelte'),
  )
  mount(BrokenDossier, { target, props: { problems } })
}

async function start(target: HTMLElement): Promise<void> {
  const { dossier: id = '', digest } = target.dataset
  restoreAddress()
  const [fetched, boundaries, read] = await Promise.all([
    fetchDossier(id, digest),
    fetchBoundaries(),
    // A page in a frame is told what to show, and in which order.
    isFramed || location.hash.length > 1 ? fetchReadAddress().catch(() => null) : null,
  ])
  const taken = await take(fetched)
  const reading = handOver()
  target.replaceChildren()
  if (!taken.ok) {
    reading()
    await showProblems(target, taken.problems)
    return
  }
  const { dossier } = taken
  const index = new DossierIndex(dossier)
  const defaults = defaultView(
    dossier,
    layerCatalogue(index).map((one) => one.id),
    {
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'room' : 'paper',
      tall: matchMedia(TALL).matches,
    },
  )
  const workspace = new Workspace(index, boundaries, defaults, read)
  const settled = async (map: MapHandle | null) => {
    const { bringFirstLetters } = await arrive(() => import('../ui/letters/first-letters.ts'))
    bringFirstLetters(index, map)
    void acted.then(fetchSoonWanted)
  }
  mount(App, { target, props: { workspace, map, settled } })
  // The map's pane has taken the still map by then, and nothing has been painted between.
  flushSync()
  reading()
  if (!isFramed) return
  const { joinHost } = await arrive(() => import('./embed-channel.svelte.ts'))
  window.removeEventListener('message', keepMessage)
  joinHost(workspace, early)
}

const target = document.getElementById('app')
if (target === null) throw new Error('index.html has no element with the id "app"')
catchErrors()
forgetFailedStyles()
start(target).catch((error: unknown) => {
  if (!(error instanceof AssetError)) throw error
  handOver()()
  target.replaceChildren()
  mount(AssetFailed, { target, props: { name: error.asset } })
})
