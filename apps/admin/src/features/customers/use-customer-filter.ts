import { vocabularies } from '@postscale/schema/entities'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressText } from '@/address/use-address-text'
import { type CustomerFilter, customerOrders } from './customer-filter'

/** What is chosen where any will do. */
export const ANY = 'ANY'

export const segmentChoices = [ANY, ...vocabularies.segment.values] as const
export const tierChoices = [ANY, ...vocabularies.tier.values] as const

/** What each filter of the list shows, and what a change of it does. */
export type CustomerFields = ReturnType<typeof useCustomerFilter>['fields']

/** Which customers are shown, kept in the address. */
export function useCustomerFilter() {
  const search = useAddressText('find')
  const segment = useAddressChoice('segment', segmentChoices)
  const tier = useAddressChoice('tier', tierChoices)
  const covered = useAddressChoice('covered', [ANY, 'NO'])
  const order = useAddressChoice('order', customerOrders)
  const filter: CustomerFilter = {
    search: search.kept,
    segment: segment[0] === ANY ? null : segment[0],
    tier: tier[0] === ANY ? null : tier[0],
    uncovered: covered[0] === 'NO',
    order: order[0],
  }
  return { filter, fields: { search, segment, tier, covered, order } }
}
