import type { Day } from '../kernel/day.js'
import type { History } from '../kernel/history.js'
import type { Id } from '../kernel/id.js'
import { versionAt } from '../kernel/version-at.js'
import type { PolicyValue } from '../entities/policy.js'
import type { LiveOccupancy, LiveOrganization } from './live-things.js'
import type { OrganizationState } from './organization-state.js'
import type { OccupancyRecord, PolicyRecord } from './records.js'

interface Recorded<F> {
  readonly id: Id
  readonly externalId: string | null
  readonly history: History<F>
}
type LiveThing<F> = F & {
  readonly id: Id
  readonly externalId: string | null
  readonly valid: { readonly from: Day; readonly to: Day }
}

/** The things of one kind that are live on a day, with the fields valid then. */
export function liveThings<F>(
  records: ReadonlyMap<Id, Recorded<F>>,
  day: Day,
): ReadonlyMap<Id, LiveThing<F>> {
  const live = new Map<Id, LiveThing<F>>()
  for (const { id, externalId, history } of records.values()) {
    const version = versionAt(history, day)
    if (version === null) continue
    const valid = { from: version.from, to: version.to }
    live.set(id, { id, externalId, valid, ...version.fields })
  }
  return live
}

/** The organization on a day; before its first version, as it began. */
export function liveOrganization(state: OrganizationState, day: Day): LiveOrganization {
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

/** The occupancies of a day. */
export function liveOccupancies(
  occupancies: ReadonlyMap<Id, OccupancyRecord>,
  day: Day,
): readonly LiveOccupancy[] {
  return [...occupancies.values()].filter(({ from, to }) => from <= day && day < to)
}
