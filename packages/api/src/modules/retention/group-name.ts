import { localize, SEGMENTS, TIERS, type Locale } from '@postscale/domain'

/** What people call a group; a segment's and a tier's name is in the language of the request. */
export function groupName(key: string | null, name: string | null, locale: Locale): string | null {
  const segment = SEGMENTS.find((each) => each === key)
  if (segment !== undefined) {
    return localize(locale, { key: `things.segment.${segment}`, params: {} })
  }
  const tier = TIERS.find((each) => each === key)
  if (tier !== undefined) return localize(locale, { key: `things.tier.${tier}`, params: {} })
  return name
}
