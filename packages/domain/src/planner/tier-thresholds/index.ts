/** Where tiers should begin so that serving everybody costs the least and enough is expected to be kept, with a proof. */
export {
  type CheapestThresholds,
  cheapestThresholdsPlan,
  cheapestTierThresholds,
  type ThresholdOptions,
  type ThresholdServing,
} from './cheapest-thresholds.js'
export { checkCuts } from './check-cuts.js'
export type { FrontierOfFloors } from './thresholds-frontier.js'
export type { Serving, TierServing } from './tier-serving.js'
