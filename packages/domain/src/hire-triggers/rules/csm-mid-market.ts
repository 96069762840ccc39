import { csmBookRule } from '../csm-book-rule.js'

/** CSMs consistently at 60 or more mid-market (low-touch) accounts. */
export const csmMidMarket = csmBookRule({
  id: 'csm-mid-market',
  segment: 'MID_MARKET',
  row: 'CSM_MID_MARKET',
  accounts: 'capacity.csm.midMarket.accounts',
  trigger: 'capacity.csm.midMarket.trigger',
})
