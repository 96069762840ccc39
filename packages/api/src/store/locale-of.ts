import type { Locale, OrganizationState } from '@postscale/domain'

/** The language that an organization last said; English before there is one. */
export function localeOf(state: OrganizationState | null): Locale {
  return state?.organization.history.at(-1)?.fields.locale ?? 'en'
}
