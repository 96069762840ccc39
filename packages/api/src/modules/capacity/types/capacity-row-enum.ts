import type { CapacityRow } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** The rows of the capacity table. */
export const CapacityRowEnum = vocabularyEnum<CapacityRow>(
  'CapacityRow',
  'A row of the capacity table: a kind of work that one person carries in its own number (TS “Capacity ratios”).',
  {
    CSM_ENTERPRISE: 'Accounts of a CSM, enterprise or high-touch.',
    CSM_MID_MARKET: 'Accounts of a CSM, mid-market or low-touch.',
    CSM_SMB: 'Accounts of a CSM, small business or tech-touch.',
    IMPLEMENTATION_STANDARD: 'Active implementations of moderate complexity.',
    IMPLEMENTATION_SIMPLE: 'Active implementations of low complexity.',
    IMPLEMENTATION_COMPLEX: 'Active implementations of high complexity.',
    SUPPORT_STANDARD: 'Customers of support, of moderate complexity.',
    SUPPORT_SIMPLE: 'Customers of support, of low complexity.',
    SUPPORT_COMPLEX: 'Customers of support, of high complexity.',
    RENEWALS_STANDARD: 'Renewals of the next 12 months.',
    RENEWALS_COMPLEX: 'Renewals of the next 12 months, of high complexity.',
    CS_OPS: 'CSMs that CS Operations serves.',
    TAM: 'Accounts of a technical account manager; only counted, the guides give no figure.',
  },
)
