/** Which chunk a module of the first load goes to: few files pack better than the many that are shared with later parts. */

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/** Chunks of the first load, by the module that each begins with; a module goes to the first that needs it. */
const BEGINNINGS = {
  first: '/src/app/main.ts',
  map: '/src/map/adapter/create-map.ts',
  timeline: '/src/ui/timeline/Timeline.svelte',
} as const

/** MapLibre stays a file of its own: it changes seldom, and a browser keeps it. */
const MAPLIBRE = /node_modules[\\/]maplibre-gl[\\/]/

/** Only what works with MapLibre asks for it: still pictures are drawn by the rest of the map's code, and without it. */
const LIVE = '/src/map/adapter/'

/** Packages of which the first load needs what there is of them. */
const WHOLLY_WANTED = /node_modules\/(?:topojson-client|d3-(?:time|array)|@lucide\/svelte)\//

/** What the first load needs of a package at whose door all of it is named, by chunk. */
const NAMED = [
  ['first', /node_modules\/@turf\/(?:helpers|invariant|meta)\//],
  ['drawing', /node_modules\/(?:@turf\/(?:destination|circle|great-circle)|arc)\//],
] as const

/** Null for a module that is loaded later. `root` is the project's folder, with `/`. */
export function firstLoadChunk(root: string): (id: string, modules: Modules) => string | null {
  let chunks: ReadonlyMap<string, string> | null = null
  return (id, modules) => {
    if (MAPLIBRE.test(id)) return 'maplibre'
    const named = NAMED.find(([, part]) => part.test(id))
    if (named !== undefined) return named[0]
    chunks ??= chunksOf(root, modules)
    return chunks.get(id) ?? null
  }
}

function chunksOf(root: string, modules: Modules): ReadonlyMap<string, string> {
  const chunks = new Map<string, string>()
  for (const [name, beginning] of Object.entries(BEGINNINGS)) {
    const waiting = [root + beginning]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      // A package names all of its modules at its door, those too that only later parts need.
      const isOurs = id.startsWith(`${root}/src/`) || id.endsWith('?url')
      if (chunks.has(id) || !(isOurs || WHOLLY_WANTED.test(id))) continue
      chunks.set(id, name === 'map' && !id.startsWith(root + LIVE) ? 'drawing' : name)
      waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
    }
  }
  return chunks
}
