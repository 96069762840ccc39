import { vocabularies } from '@postscale/schema/entities'

/**
 * The address of the list of customers as it was, in today's words.
 *
 * @returns null where nothing of the old is in it.
 */
export function oldCustomerSearch(
  search: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const { segment, tier, covered, ...others } = search
  const filter = {
    ...(isOneOf(vocabularies.segment.values, segment) && { segment: { in: [segment] } }),
    ...(isOneOf(vocabularies.tier.values, tier) && { tier: { in: [tier] } }),
    ...(covered === 'NO' && { uncoveredFor: ['CSM'] }),
  }
  return Object.keys(filter).length === 0 ? null : { filter, ...others }
}

function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && values.includes(value)
}
