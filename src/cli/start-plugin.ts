/** Marks what the page cannot start without, which `public/start-guard.js` watches. */
import type { Plugin } from 'vite'

export function startPlugin(): Plugin {
  return {
    name: 'cartouche-start',
    transformIndexHtml: {
      // After the build has put its own files into the page.
      order: 'post',
      handler: (page) =>
        page
          .replace(/<script type="module"/g, '$& data-start')
          .replace(/<link rel="stylesheet"/g, '$& data-start'),
    },
  }
}
