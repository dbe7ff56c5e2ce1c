/**
 * Before the first paint: sets the theme, and shows of the page that stands there before its app only what is true of the
 * View that the address asks for. Afterwards: says when a file did not arrive that the page cannot start without, and
 * tries its styles once more.
 */
const MOMENT = 400
/** Files that the page names itself; parts that come later mind themselves. */
function isOfStart(element) {
  return element.hasAttribute('data-start')
}

function say(address) {
  if (document.getElementById('start-missing')) return
  const box = document.createElement('div')
  box.id = 'start-missing'
  box.setAttribute('role', 'alert')
  box.style.cssText =
    'position:fixed;z-index:99;top:16px;left:16px;max-width:32rem;padding:16px;border:2px solid;background:#fff;color:#000;font:16px/1.4 sans-serif'
  const text = document.createElement('p')
  text.style.margin = '0 0 12px'
  text.textContent =
    'A part of this page did not arrive: ' +
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() +
    '. The address holds your view; try again when the server answers.'
  const again = document.createElement('button')
  again.textContent = 'Try again'
  again.onclick = function () {
    location.reload()
  }
  box.append(text, again)
  document.body.append(box)
}

function restyle(link) {
  const again = link.cloneNode()
  again.setAttribute('data-again', '')
  again.onload = function () {
    link.remove()
  }
  setTimeout(function () {
    link.after(again)
  }, MOMENT)
}

addEventListener(
  'error',
  function (event) {
    const part = event.target
    if (!(part instanceof Element) || !isOfStart(part)) return
    if (part instanceof HTMLLinkElement && !part.hasAttribute('data-again')) restyle(part)
    else say(part.src || part.href)
  },
  true,
)

function contentOf(name) {
  const meta = document.querySelector('meta[name="' + name + '"]')
  return new URLSearchParams(meta ? meta.content : '')
}

/** The address's own, or what a page of one file opens with. */
function asked() {
  const start = document.getElementById('cartouche-start')
  const own = location.hash.slice(1)
  return new URLSearchParams(own || !start ? own : start.textContent)
}

/** Whether the address asks for something else than the page shows, of one of these parts. */
function differs(wish, shown, keys) {
  return keys.some(function (key) {
    return wish.has(key) && wish.get(key) !== (shown.get(key) || '')
  })
}

const MAP = 'map layers opacity record reading labels by time certain ask table'.split(' ')

function beforePaint() {
  const wish = asked()
  const shown = contentOf('first-view')
  const slide = (wish.get('present') || '-').split('/')[1]
  const theme =
    wish.get('theme') ||
    contentOf('slide-themes').get(slide) ||
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'room' : 'paper')
  const root = document.documentElement
  root.className = theme === 'room' ? 'room' : 'paper'
  delete root.dataset.first
  const panels = wish.get('panels')
  if (
    slide ||
    (wish.get('chrome') || 'full') !== 'full' ||
    (wish.get('page') || 'article') !== 'article' ||
    (panels !== null && !/article/.test(panels))
  )
    root.dataset.first = 'none'
  else if (differs(wish, shown, MAP)) root.dataset.first = 'text'
}

beforePaint()
// A link that is followed before the app is there.
addEventListener('hashchange', function () {
  const page = document.getElementById('first-page')
  if (page && page.firstChild) beforePaint()
})
