/** Tells of a part of the screen that lies over the map, for as long as it does: names keep clear of it. */
import type { Attachment } from 'svelte/attachments'
import type { Workspace } from '../../state/workspace.svelte.ts'

/**
 * Measured when its size changes, and when that of what it stands in does: never while the map moves. `place` says
 * where it stands, for a part that may stand elsewhere at the same size.
 */
export const liesOverMap =
  (workspace: Workspace, place: () => unknown = () => null): Attachment<HTMLElement> =>
  (element) => {
    place()
    const tell = () => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      workspace.overMap.tell(element, { left, top, right, bottom })
    }
    const observer = new ResizeObserver(tell)
    observer.observe(element)
    if (element.offsetParent !== null) observer.observe(element.offsetParent)
    return () => {
      observer.disconnect()
      workspace.overMap.tell(element, null)
    }
  }
