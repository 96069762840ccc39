import { orderInput } from '../../../shared/relay/order-input.js'

/** What lines of unit economics can be sorted by. */
export type EconomicsOrderField = 'SHARE' | 'COST' | 'ACV'

/** How lines of unit economics are sorted. */
export const EconomicsLineOrder = orderInput<EconomicsOrderField>('UnitEconomicsLine', {
  SHARE: 'By cost ÷ ACV; lines without a share come last.',
  COST: 'By cost.',
  ACV: 'By annual contract value.',
})
