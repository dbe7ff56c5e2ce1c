/** Says on the page when a file did not arrive that it cannot start without, and tries its styles once more. */
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
