import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { OpportunityType } from './types/opportunity-type.js'

/** Finds an opportunity by its opaque id. */
export const opportunityLoader = thingLoader(
  ({ opportunities }, id) => lives(opportunities.get(id)?.history ?? []),
  (view, id) => {
    const found = view.opportunities.get(id)
    return found === undefined ? null : new OpportunityType(view, found)
  },
)
