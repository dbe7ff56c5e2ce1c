/** Words of a page that is one file, before the app in it runs. */
export const ONE_FILE = {
  empty:
    'This page holds no dossier: it is what an export puts one into. Open the site itself, or a page that was exported from it.',
  cannotOpen: (reason: string) =>
    `This page could not unpack itself${reason === '' ? '' : ` (${reason})`}. It needs Chrome or Edge 110, Firefox 115, Safari 16.4, or a later version of one of them.`,
} as const
