/** Gives the map its pictures when a layer first asks for one, and swaps them for another theme. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { THEMES } from '../../view/choices.ts'
import type { Theme } from '../../view/view.ts'
import { IMAGES } from '../style/images/image-set.ts'
import { PIXEL_RATIO, type Raster } from '../style/images/raster.ts'
import { PALETTES } from '../style/palette.ts'
import { later } from './later.ts'

export class Pictures {
  readonly #map: MapLibreMap
  readonly #drawn = new Map<string, Raster>()
  #theme: Theme

  constructor(map: MapLibreMap, theme: Theme) {
    this.#map = map
    this.#theme = theme
    map.setMissingStyleImageResolver((name) => {
      const picture = this.#picture(name, this.#theme)
      if (picture === null || map.hasImage(name)) return
      map.addImage(name, picture, { pixelRatio: PIXEL_RATIO })
    })
  }

  #picture(name: string, theme: Theme): Raster | null {
    const key = `${theme} ${name}`
    const known = this.#drawn.get(key)
    if (known !== undefined) return known
    const made = IMAGES.get(name)?.(PALETTES[theme]) ?? null
    if (made !== null) this.#drawn.set(key, made)
    return made
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return
    this.#theme = theme
    for (const name of this.#map.listImages()) {
      const picture = this.#picture(name, theme)
      if (picture !== null) this.#map.updateImage(name, picture)
    }
  }

  /** Draws everything ahead, a picture at a time while nothing else is to do: a switch then costs no drawing. */
  prepare(): void {
    const waiting = THEMES.flatMap((theme) => [...IMAGES.keys()].map((name) => ({ theme, name })))
    const next = () => {
      const one = waiting.pop()
      if (one === undefined) return
      this.#picture(one.name, one.theme)
      later(next)
    }
    later(next)
  }
}
