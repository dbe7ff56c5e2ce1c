/** Whether somebody reaches for the controls: a while after the last movement they go away. */

/** Milliseconds. */
const IDLE = 2500

export class Awake {
  #on = $state(false)
  #idle: ReturnType<typeof setTimeout> | undefined

  get on(): boolean {
    return this.#on
  }

  stir = (): void => {
    this.#on = true
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => {
      this.#on = false
    }, IDLE)
  }

  stop(): void {
    clearTimeout(this.#idle)
  }
}
