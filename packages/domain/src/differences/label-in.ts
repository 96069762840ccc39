import type { OrganizationState } from '../state/organization-state.js'
import type { Records, ThingKind } from '../state/records.js'
import { thingLabel } from '../plans/thing-label.js'

type AnyRecord = Records[ThingKind]

/**
 * What people call a thing of a state: occupancies by person and seat, coverage by account and who
 * covers it, implementations by account, everything else by its name.
 */
export function labelIn(state: OrganizationState, kind: ThingKind, record: AnyRecord): string {
  const named = (of: ThingKind, id: string | null | undefined) =>
    id === null || id === undefined ? '' : (nameOfId(state, of, id) ?? id)
  if (kind === 'occupancy') {
    const { personId, positionId } = record as Records['occupancy']
    return `${named('person', personId)} → ${named('position', positionId)}`
  }
  if (kind === 'coverage') {
    const { accountId, positionId, teamId } = record as Records['coverage']
    const target = positionId === null ? named('team', teamId) : named('position', positionId)
    return `${named('account', accountId)} → ${target}`
  }
  if (kind === 'implementation') {
    const { history } = record as Records['implementation']
    return named('account', history.at(-1)?.fields.accountId)
  }
  return thingLabel(kind, record as Records['team'])
}

/** The name of a thing with that id in a state, or null when it has none. */
export function nameOfId(state: OrganizationState, kind: ThingKind, id: string): string | null {
  if (kind === 'account') {
    const account = state.accounts.get(id)
    return account === null ? null : thingLabel('account', account)
  }
  if (kind === 'organization') return thingLabel('organization', state.organization)
  if (kind === 'coverage' || kind === 'occupancy' || kind === 'policy') return null
  const maps = {
    role: state.roles,
    team: state.teams,
    position: state.positions,
    person: state.people,
    implementation: state.implementations,
  }
  const record = maps[kind].get(id)
  return record === undefined ? null : thingLabel(kind, record as Records['team'])
}
