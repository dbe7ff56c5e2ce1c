/** What `geo/out/manifest.json` says of the inputs, read once at build time. */
import * as v from 'valibot'
import raw from '../../../geo/out/manifest.json'

const Manifest = v.object({
  vintage: v.string(),
  policy: v.string(),
  inputs: v.array(
    v.object({
      package: v.string(),
      version: v.string(),
      licence: v.string(),
      origin: v.string(),
      gives: v.string(),
      attribution: v.string(),
    }),
  ),
})

export const manifest = v.parse(Manifest, raw)
