/** The data that the map holds of each group: large shapes that no View has shown yet may be left for later. */
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl'
import type { MapSources, SourceView } from '../sources/build-sources.ts'
import type { MapCollection } from '../sources/collection.ts'
import { GROUPS, groupData, type Group } from '../style/groups.ts'

export class HeldData {
  readonly #map: MapLibreMap
  readonly #sources: MapSources
  readonly #held = new Map<Group, readonly MapCollection[]>()
  /** Groups that are sent, or whose time has come. */
  readonly #wanted = new Set<Group>()

  /** Of a map whose first style was made for the View. */
  constructor(map: MapLibreMap, sources: MapSources, view: SourceView) {
    this.#map = map
    this.#sources = sources
    for (const group of GROUPS) {
      this.#held.set(group, this.#partsOf(group, view))
      if (!group.members.some((one) => sources.isLate(one, view))) this.#wanted.add(group)
    }
  }

  get waiting(): readonly Group[] {
    return GROUPS.filter((group) => !this.#wanted.has(group))
  }

  /** Holds a group from the next View on, whether or not that shows it. */
  want(group: Group): void {
    this.#wanted.add(group)
  }

  /** Sends what the map does not hold yet. */
  show(view: SourceView): void {
    for (const group of GROUPS) {
      const held = this.#held.get(group)
      const parts = this.#partsOf(group, view)
      if (parts.every((one, at) => one === held?.[at])) continue
      const source = this.#map.getSource(group.id)
      if (!(source instanceof GeoJSONSource)) continue
      void source.setData(groupData(group, parts))
      this.#held.set(group, parts)
      this.#wanted.add(group)
    }
  }

  #partsOf(group: Group, view: SourceView): MapCollection[] {
    return group.members.map((one) =>
      this.#wanted.has(group) ? this.#sources.held(one, view) : this.#sources.first(one, view),
    )
  }
}
