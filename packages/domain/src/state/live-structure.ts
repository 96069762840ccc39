import type { Day } from '../kernel/days.js'
import { versionAt } from '../kernel/history.js'
import type { PolicyValue } from '../entities/policy.js'
import type { LiveOrganization } from './live-things.js'
import type { OrganizationHead } from './organization-state.js'
import type { PolicyRecord } from './records.js'

/** The organization on a day; before its first version, as it began. */
export function liveOrganization(state: OrganizationHead, day: Day): LiveOrganization {
  const { id, slug, currency, history } = state.organization
  const version = versionAt(history, day) ?? history[0]
  if (version === undefined) throw new Error('An organization has at least one version.')
  return { id, slug, currency, revision: state.revision, ...version.fields }
}

/** The policies in force on a day, cleared ones left out. */
export function livePolicies(
  policies: ReadonlyMap<string, PolicyRecord>,
  day: Day,
): ReadonlyMap<string, PolicyValue> {
  const live = new Map<string, PolicyValue>()
  for (const { key, history } of policies.values()) {
    const value = versionAt(history, day)?.fields.value
    if (value !== undefined && value !== null) live.set(key, value)
  }
  return live
}
