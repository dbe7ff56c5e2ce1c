/** The whole screen for the presentation where the browser gives it; where it does not, the window does. */

interface KeyboardLock {
  lock: (keys: string[]) => Promise<void>
}

/** Chromium alone can leave Escape to the page; there it ends a detour and not the full screen. */
function keyboardOf(one: Navigator): KeyboardLock | null {
  if (!('keyboard' in one)) return null
  const { keyboard } = one
  const able = typeof keyboard === 'object' && keyboard !== null && 'lock' in keyboard
  return able ? (keyboard as KeyboardLock) : null
}

export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement !== null) {
      await document.exitFullscreen()
      return
    }
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    await keyboardOf(navigator)?.lock(['Escape'])
  } catch {
    // Refused or unknown here: the presentation goes on in the window.
  }
}

export async function leaveFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen()
  } catch {
    // It was over already.
  }
}
