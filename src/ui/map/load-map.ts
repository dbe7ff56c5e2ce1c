/** How the interface gets a map without knowing MapLibre: the app hands in what loads while the data does. */
import type { MapHandle, MapInputs } from '../../map/adapter/handle.ts'

export type CreateMap = (inputs: MapInputs) => MapHandle
