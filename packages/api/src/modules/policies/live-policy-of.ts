import { versionAt, type OrganizationView } from '@postscale/domain'
import type { LivePolicy } from './live-policy.js'

/** The policy under a key on the view's day; null when there is none or it was cleared. */
export function livePolicyOf({ state, day }: OrganizationView, key: string): LivePolicy | null {
  const version = versionAt(state.policies.get(key)?.history ?? [], day)
  if (version === null) return null
  const { value, reason } = version.fields
  return value === null ? null : { key, value, reason, from: version.from, to: version.to }
}
