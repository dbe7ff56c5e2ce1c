/** A least-first queue; equal weights come in the order of their index, so that builds repeat. */
export class Heap {
  #items: [weight: number, index: number][] = []

  #less(a: number, b: number): boolean {
    const [x, y] = [this.#items[a], this.#items[b]]
    return x !== undefined && y !== undefined && (x[0] - y[0] || x[1] - y[1]) < 0
  }

  #swap(a: number, b: number): void {
    const [x, y] = [this.#items[a], this.#items[b]]
    if (x === undefined || y === undefined) return
    this.#items[a] = y
    this.#items[b] = x
  }

  push(weight: number, index: number): void {
    let at = this.#items.push([weight, index]) - 1
    while (at > 0 && this.#less(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1)
      at = (at - 1) >> 1
    }
  }

  pop(): [weight: number, index: number] | undefined {
    this.#swap(0, this.#items.length - 1)
    const top = this.#items.pop()
    for (let at = 0; ;) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (this.#less(child, least)) least = child
      if (least === at) return top
      this.#swap(at, least)
      at = least
    }
  }
}
