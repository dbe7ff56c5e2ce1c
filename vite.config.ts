/** The site of the project's dossier, for whatever runs Vite itself; see `npm start`, `npm run dev` and `npm run build`. */
import { defineConfig } from 'vite'
import { pickDossier } from './src/cli/dossier-folder.ts'
import { siteConfig } from './src/cli/site-config.ts'

export default defineConfig(siteConfig(pickDossier([])))
