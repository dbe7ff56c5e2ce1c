/** Svelte in runes mode everywhere; read by the build, the tests, svelte-check and ESLint. */
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
}
