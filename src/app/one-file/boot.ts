/** Starts a one-file page: unpacks what its elements hold, then runs styles and app, all without the network. */
import { APP, DOSSIER_ID, START_ID, STYLE_URL, STYLES } from '../../export/html/page.ts'
import { ONE_FILE } from '../../words/page/one-file.ts'
import './files.ts'
import { heldFiles, unpack, type HeldFile } from './unpack.ts'

/** Marks what was put into the page: in a saved one it stands there already, with addresses that are gone. */
const UNPACKED = 'data-unpacked'

async function boot(): Promise<void> {
  for (const old of document.querySelectorAll(`[${UNPACKED}]`)) old.remove()
  if ((textOf(DOSSIER_ID) ?? '').trim() === '') {
    say(ONE_FILE.empty)
    return
  }
  const held = heldFiles(document)
  const [urls, blobs] = [new Map<string, string>(), new Map<string, Blob>()]
  const texts = new Map<string, Promise<string>>()
  const open = async (file: HeldFile) => {
    if (file.name === APP || file.name === STYLES) {
      const text = unpack(file).then((blob) => blob.text())
      texts.set(file.name, text)
      await text
      return
    }
    // What is not packed is its own URL: fonts are read when a page first needs them.
    if (!file.isPacked) {
      urls.set(file.name, `data:${file.media};base64,${file.base64}`)
      return
    }
    const blob = await unpack(file)
    const url = URL.createObjectURL(blob)
    urls.set(file.name, url)
    blobs.set(url, blob)
  }
  await Promise.all(held.map(open))
  const url = (name: string) => {
    const found = urls.get(name)
    if (found === undefined) throw new Error(`the page holds no ${name}`)
    return found
  }
  globalThis.cartoucheFiles = {
    url,
    blob: (one) => blobs.get(one),
    dossier: () => textOf(DOSSIER_ID),
  }
  startAt(textOf(START_ID) ?? '')
  const styles = (await texts.get(STYLES)) ?? ''
  const named = new RegExp(`${STYLE_URL}([^)"']+)`, 'g')
  add(
    'style',
    styles.replaceAll(named, (_, name: string) => url(name)),
  )
  add('script', (await texts.get(APP)) ?? '')
}

const textOf = (id: string) => document.getElementById(id)?.textContent

/** The View that was exported, where the address asks for none. */
function startAt(fragment: string): void {
  if (fragment === '' || location.hash.length > 1) return
  location.replace(`#${fragment}`)
}

/** An element with text needs no URL to be loaded from, which is what a file of one's own disk is refused. */
function add(name: 'style' | 'script', text: string): void {
  const element = document.createElement(name)
  element.textContent = text
  element.setAttribute(UNPACKED, '')
  document.head.append(element)
  // It has run: in a page that the browser saves as it stands it would run before its files are there.
  if (name === 'script') element.remove()
}

function say(words: string): void {
  const paragraph = document.createElement('p')
  paragraph.setAttribute('role', 'alert')
  paragraph.textContent = words
  document.getElementById('app')?.replaceChildren(paragraph)
}

boot().catch((error: unknown) => {
  say(ONE_FILE.cannotOpen(error instanceof Error ? error.message : ''))
})
