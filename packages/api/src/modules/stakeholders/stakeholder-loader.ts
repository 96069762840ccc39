import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { StakeholderType } from './types/stakeholder-type.js'

/** Finds a stakeholder by its opaque id. */
export const stakeholderLoader = thingLoader(
  ({ stakeholders }, id) => lives(stakeholders.get(id)?.history ?? []),
  (view, id) => {
    const found = view.stakeholders.get(id)
    return found === undefined ? null : new StakeholderType(view, found)
  },
)
