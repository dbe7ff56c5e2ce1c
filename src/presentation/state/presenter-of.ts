/** The presentation of a workspace: its code is loaded when one begins, and it is the same one ever after. */
import { once } from '../../load/arrive.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import type { Presenter } from './presenter.svelte.ts'

const PRESENTERS = new WeakMap<Workspace, () => Promise<Presenter>>()

/** Rejects when the code does not arrive; the next call asks for it again. */
export function presenterOf(workspace: Workspace): Promise<Presenter> {
  const load =
    PRESENTERS.get(workspace) ??
    once(async () => {
      const [{ Presenter }, briefingStore] = await Promise.all([
        import('./presenter.svelte.ts'),
        workspace.briefingStore(),
      ])
      return new Presenter(workspace, briefingStore)
    })
  PRESENTERS.set(workspace, load)
  return load()
}
