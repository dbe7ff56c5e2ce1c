/** Speaks with the page that frames ours: does what it asks, and tells it what is shown once it has asked. */
import { titleOf } from '../domain/titles.ts'
import type { Desk } from '../state/desk.svelte.ts'
import { EMBED_CHANNEL } from '../ui/words/embed-channel.ts'
import { mayAsk } from './may-ask.ts'
import { readMessage, type FromHost, type ToHost } from './embed-messages.ts'

/** Any page may frame ours and is told that it is there; nothing else is said to a page that did not speak. */
const ANYONE = '*'

/** What the host said before there was anybody to hear it comes in `early`. Returns the way to stop. */
export function joinHost(
  desk: Desk,
  early: readonly MessageEvent<unknown>[] = [],
  host: Window = window.parent,
): () => void {
  /** The origin that spoke; a page without an origin cannot be told apart, and is only ever our parent. */
  let asker: string | null = null
  const post = (message: ToHost, to = asker) => {
    if (to !== null) host.postMessage({ cartouche: 1, ...message }, to)
  }
  const tellView = () => post({ type: 'view', ...viewOf(desk) })
  const reference = $derived(desk.view.selection)
  const title = $derived(
    reference === null ? null : titleOf(desk.index, reference, desk.view.reading),
  )
  const tellSelected = () => post({ type: 'selected', reference, title })

  async function answer(message: FromHost): Promise<void> {
    switch (message.type) {
      case 'ask':
        tellView()
        tellSelected()
        post({ type: 'slides', slides: await slidesOf(desk) })
        return
      case 'show': {
        desk.viewState.open(withChrome(message.view, desk.view.chrome))
        const missed = desk.viewState.dropped.map(({ key, value }) => `${key}=${value}`)
        if (missed.length > 0) post({ type: 'error', why: `not shown: ${missed.join(', ')}` })
        return
      }
      case 'slide':
      case 'next':
      case 'previous':
        if (!(await showSlide(desk, message)))
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
    if (!mayAsk(origin, desk.index.dossier)) {
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
  if (desk.view.chrome === 'embed') post({ type: 'ready' }, ANYONE)
  return () => {
    window.removeEventListener('message', heard)
    stopTelling()
  }
}

function viewOf(desk: Desk) {
  return {
    view: desk.viewState.sharedAddressOf({}).slice(1),
    slide: desk.view.present?.slide ?? null,
  }
}

/** A host shows Views, and need not say each time that it frames them. */
function withChrome(fragment: string, chrome: string): string {
  return /(?:^#?|&)chrome=/.test(fragment) ? fragment : `${fragment}&chrome=${chrome}`
}

async function slidesOf(desk: Desk) {
  const { slides } = await desk.deck()
  return slides.map(({ id, title }) => ({ id, title }))
}

type SlideWish = Extract<FromHost, { type: 'slide' | 'next' | 'previous' }>

/** False where there is no such slide; before the first and after the last there is none. */
async function showSlide(desk: Desk, wish: SlideWish): Promise<boolean> {
  const { slides } = await desk.deck()
  const shown = desk.view.present?.slide
  const at = slides.findIndex(({ id }) => id === shown)
  const slide =
    wish.type === 'slide'
      ? slides.find(({ id }) => id === wish.id)
      : slides[wish.type === 'next' ? at + 1 : at - 1]
  if (slide === undefined) return false
  const talk = await desk.presenter()
  talk.begin('audience', slide.id)
  return true
}
