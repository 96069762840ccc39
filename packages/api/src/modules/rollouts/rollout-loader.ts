import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { RolloutType } from './types/rollout-type.js'

/** Finds a rollout by its opaque id. */
export const rolloutLoader = thingLoader(
  ({ rollouts }, id) => lives(rollouts.get(id)?.history ?? []),
  (view, id) => {
    const found = view.rollouts.get(id)
    return found === undefined ? null : new RolloutType(view, found)
  },
)
