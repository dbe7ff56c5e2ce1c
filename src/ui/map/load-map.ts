/** How the interface gets a map without knowing MapLibre: the app hands in the loader, which runs while the data loads. */
import type { MapHandle, MapInputs } from '../../map/adapter/handle.ts'

export type CreateMap = (inputs: MapInputs) => MapHandle
export type LoadMap = () => Promise<CreateMap>
