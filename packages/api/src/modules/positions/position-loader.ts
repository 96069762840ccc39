import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { PositionType } from './types/position-type.js'

/** Finds a seat by its opaque id. */
export const positionLoader = thingLoader(
  ({ positions }, id) => lives(positions.get(id)?.history ?? []),
  (view, id) => {
    const seat = view.positions.get(id)
    return seat === undefined ? null : new PositionType(view, seat)
  },
)
