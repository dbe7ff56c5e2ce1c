/** What of a screen a person cannot get at: controls out of reach, covered or too small, text that is cut, a page that scrolls sideways. */
import type { Page } from '@playwright/test'

/** WCAG 2.5.8, in CSS pixels. */
const LEAST_TARGET = 24

/** Each fault with the element that it is of; empty where all can be got at. Scrolls whatever scrolls. */
export const outOfReach = (page: Page): Promise<string[]> => page.evaluate(findFaults, LEAST_TARGET)

/** Runs in the page, so it is one function that leans on nothing outside it. */
function findFaults(leastTarget: number): string[] {
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [role=slider], [role=tab], [tabindex="0"]'
  const faults = new Set<string>()
  const nameOf = (element: Element) => {
    const text = element.getAttribute('aria-label') ?? element.textContent.trim()
    return `${element.tagName.toLowerCase()} “${text.replaceAll(/\s+/g, ' ').slice(0, 40)}”`
  }
  const kindOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ')[0] ?? ''}`
  const isHidden = (element: Element) => getComputedStyle(element).clipPath !== 'none'
  const modal = [
    ...document.querySelectorAll('dialog:modal, [role=dialog], [role=alertdialog], :popover-open'),
  ].at(-1)
  const screen = modal ?? document.body
  const all = (selector: string) =>
    [...screen.querySelectorAll(selector)].filter((one) =>
      one instanceof HTMLElement || one instanceof SVGElement
        ? one.checkVisibility({ visibilityProperty: true }) && one.closest('[inert]') === null
        : false,
    )

  /** Boxes that a hand cannot scroll, and where they stand. */
  const fixed = [...document.querySelectorAll('*')].filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one)
    return [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip')
  })
  // By a pixel a canvas may be larger than its box: it is as many whole pixels of the device.
  const moved = () => fixed.filter((one) => Math.abs(one.scrollLeft) > 1 || one.scrollTop > 1)
  const before = new Set(moved())

  for (const control of all(CONTROLS)) {
    // The way past the bar shows itself when keys come to it.
    if (control.matches(':disabled, .skip')) continue
    // The label of a choice is hit for it, and stands for one that is there for keys and readers only.
    const isChoice = control.matches('[type=radio], [type=checkbox]') || isHidden(control)
    const target = isChoice ? (control.closest('label') ?? control) : control
    if (isHidden(target)) continue
    // Where it cannot stand in the middle it may stand at an end of what scrolls.
    const tried = (['center', 'start', 'end'] as const).map((block) => faultOf(target, block))
    const [fault = null] = tried
    if (fault !== null && !tried.includes(null)) faults.add(fault)
    const [box] = boxesOf(target)
    if (box === undefined) continue
    const inText = target.tagName === 'A' && getComputedStyle(target).display === 'inline'
    if (!inText && Math.min(box.width, box.height) < leastTarget - 0.5)
      faults.add(`${nameOf(target)} is ${box.width.toFixed()} × ${box.height.toFixed()} small`)
  }

  for (const element of all('*')) {
    const own = [...element.childNodes].filter(
      (one) => one.nodeType === Node.TEXT_NODE && (one.textContent ?? '').trim() !== '',
    )
    if (own.length === 0 || element.closest('select, svg') !== null) continue
    if ([element, ...ancestorsOf(element)].some(isHidden)) continue
    const range = document.createRange()
    for (const text of own) {
      range.selectNodeContents(text)
      const { left, right } = range.getBoundingClientRect()
      const holder = [element, ...ancestorsOf(element)].find(
        (one) => getComputedStyle(one).overflowX !== 'visible' || one.tagName === 'BUTTON',
      )
      if (holder === undefined) continue
      const { overflowX, textOverflow } = getComputedStyle(holder)
      if (overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis') continue
      const room = holder.getBoundingClientRect()
      if (left < room.left - 1.5 || right > room.right + 1.5)
        faults.add(`${nameOf(element)} is cut`)
    }
  }

  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) faults.add(`the page is ${String(scrollWidth)} wide`)
  return [...faults]

  function boxesOf(element: Element): DOMRect[] {
    return [...element.getClientRects()].filter(({ width, height }) => width * height > 0)
  }

  /** Null where a pointer hits it, once all is scrolled that a hand can scroll. */
  function faultOf(target: Element, block: ScrollLogicalPosition): string | null {
    target.scrollIntoView({ block, inline: 'center', behavior: 'instant' })
    const beyond = moved().filter((box) => !before.has(box))
    for (const box of beyond) box.scrollTo(0, 0)
    if (beyond.length > 0)
      return `${nameOf(target)} lies beyond what ${beyond.map(kindOf).join(', ')} shows`
    const [box] = boxesOf(target)
    if (box === undefined) return null
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
      return `${nameOf(target)} is off the screen, at ${x.toFixed()}, ${y.toFixed()}`
    const hit = document.elementFromPoint(x, y)
    if (hit !== null && (target.contains(hit) || hit.closest('label')?.control === target))
      return null
    return `${nameOf(target)} is covered by ${hit === null ? 'nothing' : nameOf(hit)}`
  }

  function ancestorsOf(element: Element): Element[] {
    const parent = element.parentElement
    return parent === null ? [] : [parent, ...ancestorsOf(parent)]
  }
}
