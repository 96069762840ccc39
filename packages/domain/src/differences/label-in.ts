import type { OrganizationState } from '../state/organization-state.js'
import type { Records, ThingKind } from '../state/records.js'
import { isRecordKind } from '../state/table-kinds.js'
import { recordTableOf } from '../state/table-of.js'
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
  const own = thingLabel(kind, record as Records['team'])
  const fields = 'history' in record ? record.history.at(-1)?.fields : undefined
  if (kind === 'account' || fields === undefined || !('accountId' in fields)) return own
  const account = named('account', fields.accountId)
  return own === (record as { readonly id: string }).id ? account : `${account}: ${own}`
}

/** The name of a thing with that id in a state, or null when it has none. */
export function nameOfId(state: OrganizationState, kind: ThingKind, id: string): string | null {
  if (kind === 'organization') return thingLabel('organization', state.organization)
  if (!isRecordKind(kind)) return null
  const record = recordTableOf(state, kind).get(id) as Records['team'] | undefined
  return record === undefined ? null : thingLabel(kind, record)
}
