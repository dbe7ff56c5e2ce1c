/** The one-file page without a dossier, in a browser: from our own origin, or from this very page when it is one. */
import { FIRST_PAGE_ID } from '../../prerender/ids.ts'
import { DOSSIER_ID, isKept, SHELL_FILE } from './page.ts'

/** @throws when it does not arrive. */
export async function readShell(): Promise<string> {
  if (isOneFile(document)) return writeAgain(document)
  const response = await fetch(SHELL_FILE)
  if (!response.ok) throw new Error(`${SHELL_FILE}: status ${String(response.status)}`)
  return response.text()
}

export const isOneFile = (page: Document) => page.getElementById(DOSSIER_ID) !== null

/** The page as it was in its file: what the app has added since is left out. */
export function writeAgain(page: Document): string {
  const copy = page.cloneNode(true) as Document
  const { documentElement: root, head, body } = copy
  for (const { name } of [...root.attributes]) if (name !== 'lang') root.removeAttribute(name)
  for (const { name } of [...body.attributes]) body.removeAttribute(name)
  for (const one of [...head.children, ...body.children]) if (!isKept(one)) one.remove()
  for (const id of ['app', FIRST_PAGE_ID]) copy.getElementById(id)?.replaceChildren()
  return `<!doctype html>\n${root.outerHTML}\n`
}
