import { csmBookRule } from '../csm-book-rule.js'

/** CSMs consistently at 12 or more enterprise (high-touch) accounts. */
export const csmEnterprise = csmBookRule({
  id: 'csm-enterprise',
  segment: 'ENTERPRISE',
  row: 'CSM_ENTERPRISE',
  accounts: 'capacity.csm.enterprise.accounts',
  trigger: 'capacity.csm.enterprise.trigger',
})
