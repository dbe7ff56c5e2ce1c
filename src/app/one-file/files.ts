/** Files that a one-file page holds in its elements: unpacked before the app starts, known to it by their URLs. */

export interface HeldFiles {
  /** The URL, `blob:` or `data:`, of a file by its name in the build. */
  url: (name: string) => string
  /** What is behind such a URL, without asking the network's code for it. */
  blob: (url: string) => Blob | undefined
  /** The text of the dossier's JSON. */
  dossier: () => string | undefined
}

declare global {
  /** Only in a one-file page. */
  var cartoucheFiles: HeldFiles | undefined
}
