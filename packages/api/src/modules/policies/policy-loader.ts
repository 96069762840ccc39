import { thingLoader } from '../organizations/thing-loader.js'
import { livePolicyOf } from './live-policy-of.js'
import { PolicyType } from './types/policy-type.js'

/** Finds a policy by its opaque id; times in which it was cleared are none of its life. */
export const policyLoader = thingLoader(
  ({ policies }, key) =>
    (policies.get(key)?.history ?? []).filter(({ fields }) => fields.value !== null),
  (view, key) => {
    const live = livePolicyOf(view, key)
    return live && new PolicyType(view, live)
  },
)
