import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { SuccessPlanType } from './types/success-plan-type.js'

/** Finds a success plan by its opaque id. */
export const successPlanLoader = thingLoader(
  ({ successPlans }, id) => lives(successPlans.get(id)?.history ?? []),
  (view, id) => {
    const found = view.successPlans.get(id)
    return found === undefined ? null : new SuccessPlanType(view, found)
  },
)
