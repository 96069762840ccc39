import { type Locale, matchLocale } from '../kernel/locale.js'
import type { OrganizationView } from '../state/view.js'

/** The first language of a person in which announcements are written; else the organization's. */
export function personLocale(
  { organization }: OrganizationView,
  languages: readonly string[],
): Locale {
  return matchLocale(languages.join(','), organization.locale)
}

/** The language of an account where announcements are written in it; else the organization's. */
export function customerLocale(
  { organization }: OrganizationView,
  language: string | null,
): Locale {
  return matchLocale(language ?? undefined, organization.locale)
}
