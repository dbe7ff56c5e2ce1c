/** Speaks with the page that frames ours: does what it asks, and tells it what is shown once it has asked. */
import { presenterOf } from '../presentation/state/presenter-of.ts'
import { titleOf } from '../domain/titles.ts'
import type { Workspace } from '../state/workspace.svelte.ts'
import { EMBED_CHANNEL } from '../words/page/embed-channel.ts'
import { mayAsk } from './may-ask.ts'
import { readMessage, type FromHost, type ToHost } from './embed-messages.ts'

/** Any page may frame ours and is told that it is there; nothing else is said to a page that did not speak. */
const ANYONE = '*'

/** What the host said before there was anybody to hear it comes in `early`. Returns the way to stop. */
export function joinHost(
  workspace: Workspace,
  early: readonly MessageEvent<unknown>[] = [],
  host: Window = window.parent,
): () => void {
  /** The origin that spoke; a page without an origin cannot be told apart, and is only ever our parent. */
  let asker: string | null = null
  const post = (message: ToHost, to = asker) => {
    if (to !== null) host.postMessage({ cartouche: 1, ...message }, to)
  }
  const tellView = () => post({ type: 'view', ...viewOf(workspace) })
  const reference = $derived(workspace.view.selection)
  const title = $derived(
    reference === null ? null : titleOf(workspace.index, reference, workspace.view.reading),
  )
  const tellSelected = () => post({ type: 'selected', reference, title })

  async function answer(message: FromHost): Promise<void> {
    switch (message.type) {
      case 'ask':
        tellView()
        tellSelected()
        post({ type: 'slides', slides: await slidesOf(workspace) })
        return
      case 'show': {
        await workspace.viewState.open(withChrome(message.view, workspace.view.chrome))
        const missed = workspace.viewState.dropped.map(({ key, value }) => `${key}=${value}`)
        if (missed.length > 0) post({ type: 'error', why: `not shown: ${missed.join(', ')}` })
        return
      }
      case 'slide':
      case 'next':
      case 'previous':
        if (!(await showSlide(workspace, message)))
          post({
            type: 'error',
            why: `no such slide: ${message.type === 'slide' ? message.id : message.type}`,
          })
    }
  }

  /** One after another: what is asked for first is done first, whatever it waits for. */
  let done: Promise<void> = Promise.resolve()
  let refused = false

  function heard({ source, origin, data }: MessageEvent<unknown>): void {
    if (source !== host) return
    const message = readMessage(data)
    if (message === null) return
    if (!mayAsk(origin, workspace.index.dossier)) {
      // To whoever builds the host, not to the host.
      if (!refused) console.error(EMBED_CHANNEL.refused)
      refused = true
      return
    }
    asker = origin === 'null' ? ANYONE : origin
    if (message === 'bad') post({ type: 'error', why: 'not a message of version 1' })
    else
      done = done
        .then(() => answer(message))
        .catch(() => {
          post({ type: 'error', why: 'a part of the page did not arrive' })
        })
  }

  window.addEventListener('message', heard)
  for (const one of early) heard(one)
  const stopTelling = $effect.root(() => {
    $effect(tellView)
    $effect(tellSelected)
  })
  if (workspace.view.chrome === 'embed') post({ type: 'ready' }, ANYONE)
  return () => {
    window.removeEventListener('message', heard)
    stopTelling()
  }
}

function viewOf(workspace: Workspace) {
  return {
    view: workspace.viewState.sharedAddressOf({}).slice(1),
    slide: workspace.view.present?.slide ?? null,
  }
}

/** A host shows Views, and need not say each time that it frames them. */
function withChrome(fragment: string, chrome: string): string {
  return /(?:^#?|&)chrome=/.test(fragment) ? fragment : `${fragment}&chrome=${chrome}`
}

async function slidesOf(workspace: Workspace) {
  const { slides } = await workspace.briefingStore()
  return slides.map(({ id, title }) => ({ id, title }))
}

type SlideRequest = Extract<FromHost, { type: 'slide' | 'next' | 'previous' }>

/** False where there is no such slide; before the first and after the last there is none. */
async function showSlide(workspace: Workspace, request: SlideRequest): Promise<boolean> {
  const { slides } = await workspace.briefingStore()
  const shown = workspace.view.present?.slide
  const at = slides.findIndex(({ id }) => id === shown)
  const slide =
    request.type === 'slide'
      ? slides.find(({ id }) => id === request.id)
      : slides[request.type === 'next' ? at + 1 : at - 1]
  if (slide === undefined) return false
  const presenter = await presenterOf(workspace)
  presenter.begin('audience', slide.id)
  return true
}
