/** What was asked for is done as soon as what it needs is there: keys wait for it, Escape takes it back, and a failure is said. */
import type { KeyLine } from './key-line.ts'

/** On its way, or missing. */
export interface Awaited {
  missing: boolean
  again: () => void
  leave: () => void
}

/** What is asked for later takes the place of what is still on its way. */
export async function whenThere<T>(
  workspace: { readonly keys: KeyLine; awaited: Awaited | null },
  load: () => Promise<T>,
  act: (loaded: T) => void,
): Promise<void> {
  const awaited: Awaited = {
    missing: false,
    again: () => void whenThere(workspace, load, act),
    leave: () => {
      if (workspace.awaited?.leave === awaited.leave) workspace.awaited = null
    },
  }
  const hold = workspace.keys.hold(awaited.leave)
  workspace.awaited = awaited
  try {
    const loaded = await load()
    if (workspace.awaited === awaited) {
      workspace.awaited = null
      act(loaded)
    }
    hold.arrived()
  } catch {
    hold.missing()
    if (workspace.awaited === awaited) workspace.awaited = { ...awaited, missing: true }
  }
}
