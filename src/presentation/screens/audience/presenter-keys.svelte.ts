/** From a key to what it does in a presentation, and in which order Escape takes things back. */
import { actionOf, typed, type Action } from '../../state/keys.ts'
import type { Workspace } from '../../../state/workspace.svelte.ts'
import { toggleFullScreen } from '../../state/full-screen.ts'
import type { Presenter } from '../../state/presenter.svelte.ts'

const FIELDS = 'input, select, textarea, [contenteditable], [role="slider"], [role="tab"]'
/** What minds its own keys: dialogs that are not the presentation's, and lists that open over the map. */
const OWN_KEYS =
  'dialog:not([data-talk]), [role="dialog"]:not([data-talk]), [role="listbox"], [popover]'
/** Keys that walk the grid of slides. */
const WALKS = /^(?:Arrow|Home$|End$|Enter$| $)/
/** Keys that scroll the notes while these have the focus; the others lead. */
const SCROLLS = /^Arrow(?:Up|Down)$/
const overflows = ({ scrollHeight, clientHeight }: Element) => scrollHeight > clientHeight
/** What a key that is held does again and again; what is switched would flicker. */
const HELD: ReadonlySet<Action> = new Set(['next', 'previous', 'larger', 'smaller'])
const PRESSED = 'button, a, [role="switch"], summary'

export class PresenterKeys {
  digits = $state('')
  readonly #workspace: Workspace
  readonly #presenter: Presenter
  readonly #others: Readonly<Partial<Record<Action, () => void>>>

  /** `others` is what a screen does with keys that are its own. */
  constructor(
    workspace: Workspace,
    presenter: Presenter,
    others: Partial<Record<Action, () => void>> = {},
  ) {
    this.#workspace = workspace
    this.#presenter = presenter
    this.#others = others
  }

  /** Before anything else hears the key: the map takes arrows for itself. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.defaultPrevented || event.isComposing) return
    if (target instanceof Element && this.#isTheirs(target, event.key)) return
    const number = typed(this.digits, event, this.#presenter.place.slides.length)
    const action = number === null ? actionOf(event) : null
    if (number === null && action === null) return
    event.preventDefault()
    event.stopPropagation()
    const pending = this.digits !== ''
    this.digits = number?.digits ?? ''
    // A number that was begun is taken back, and nothing else.
    if (action === 'leave' && pending) return
    if (number !== null) {
      if (number.slide !== null) this.#presenter.go(number.slide - 1)
    } else if (action !== null && !(event.repeat && !HELD.has(action))) this.act(action)
  }

  act(action: Action): void {
    const presenter = this.#presenter
    const own = this.#others[action]
    if (action !== 'play') presenter.play(false)
    if (own !== undefined) {
      own()
      return
    }
    switch (action) {
      case 'next':
        presenter.forward()
        break
      case 'previous':
        presenter.backward()
        break
      case 'first':
        presenter.go(0)
        break
      case 'last':
        presenter.go(presenter.place.slides.length - 1)
        break
      case 'overview':
      case 'help':
        presenter.overlay = presenter.overlay === action ? null : action
        break
      case 'return':
        if (presenter.place.isAway) presenter.back()
        break
      case 'layers':
        presenter.toggleLayers()
        break
      case 'black':
      case 'white':
        presenter.screen = presenter.screen === action ? 'map' : action
        break
      case 'play':
        presenter.play(!presenter.playing)
        break
      case 'fullscreen':
        void toggleFullScreen()
        break
      case 'console':
        presenter.switchTo(this.#workspace.view.present?.as === 'console' ? 'audience' : 'console')
        break
      case 'window':
        presenter.openWindow('console')
        break
      case 'leave':
        this.#leave()
        break
      case 'number':
      case 'search':
      case 'larger':
      case 'smaller':
        break
      default:
        action satisfies never
    }
  }

  /** One thing at a time, what lies on top first. */
  #leave(): void {
    const { reader } = this.#workspace
    if (this.#presenter.overlay !== null) this.#presenter.overlay = null
    else if (this.#presenter.screen !== 'map') this.#presenter.screen = 'map'
    else if (reader.choice !== null) reader.dismissChoice()
    else if (this.#presenter.place.isAway) this.#presenter.back()
    else this.#presenter.leave()
  }

  #isTheirs(target: Element, key: string): boolean {
    if (this.#workspace.view.dialog !== null) return true
    if (target.closest(OWN_KEYS) !== null) return true
    if (target.closest('[data-talk="grid"]') !== null && this.digits === '' && WALKS.test(key))
      return true
    if (key === 'Escape' || key.startsWith('Page')) return false
    if (SCROLLS.test(key) && target.closest('[data-notes]') !== null && overflows(target))
      return true
    if (target.closest(FIELDS) !== null) return true
    const presses = key === ' ' || key === 'Enter'
    return presses && this.digits === '' && target.closest(PRESSED) !== null
  }
}
