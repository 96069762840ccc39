import { thingLoader } from '../organizations/thing-loader.js'
import { OccupancyType } from './types/occupancy-type.js'

/** Finds an occupancy by its opaque id. */
export const occupancyLoader = thingLoader(
  ({ occupancies }, id) => {
    const held = occupancies.get(id)
    return held === undefined ? [] : [held]
  },
  (view, id) => {
    const held = view.state.occupancies.get(id)
    return held === undefined ? null : new OccupancyType(view, held)
  },
)
