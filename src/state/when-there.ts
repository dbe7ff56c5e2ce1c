/** What was asked for is done as soon as what it needs is there: keys wait for it, Escape takes it back, and a failure is said. */
import type { Desk } from './desk.svelte.ts'

/** On its way, or missing. */
export interface Awaited {
  missing: boolean
  again: () => void
  leave: () => void
}

/** What is asked for later takes the place of what is still on its way. */
export async function whenThere<T>(
  desk: Pick<Desk, 'keys' | 'awaited'>,
  load: () => Promise<T>,
  act: (loaded: T) => void,
): Promise<void> {
  const awaited: Awaited = {
    missing: false,
    again: () => void whenThere(desk, load, act),
    leave: () => {
      if (desk.awaited?.leave === awaited.leave) desk.awaited = null
    },
  }
  const hold = desk.keys.hold(awaited.leave)
  desk.awaited = awaited
  try {
    const loaded = await load()
    if (desk.awaited === awaited) {
      desk.awaited = null
      act(loaded)
    }
    hold.arrived()
  } catch {
    hold.missing()
    if (desk.awaited === awaited) desk.awaited = { ...awaited, missing: true }
  }
}
