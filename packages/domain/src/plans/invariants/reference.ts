import type { Id } from '../../kernel/id.js'
import type { History } from '../../kernel/history.js'
import { lives } from '../../kernel/lives.js'
import type { Period } from '../../kernel/period.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { FindableKind } from '../plan-run.js'

/** A thing needs another to be live over a period. */
export interface Reference {
  readonly field: string
  readonly target: FindableKind
  readonly id: Id
  readonly period: Period
}

type ReferencesOf = { readonly [K in ThingKind]: (record: Records[K]) => readonly Reference[] }

const none = (): readonly Reference[] => []

const referencesOf: ReferencesOf = {
  organization: none,
  role: none,
  person: none,
  account: none,
  policy: none,
  team: ({ history }) =>
    history.flatMap((version) => optional('parentId', 'team', version.fields.parentId, version)),
  position: ({ history }) =>
    history.flatMap(({ fields, ...period }) => [
      { field: 'roleId', target: 'role', id: fields.roleId, period },
      { field: 'teamId', target: 'team', id: fields.teamId, period },
      ...optional('reportsToId', 'position', fields.reportsToId, period),
    ]),
  occupancy: ({ personId, positionId, ...period }) => [
    { field: 'personId', target: 'person', id: personId, period },
    { field: 'positionId', target: 'position', id: positionId, period },
  ],
  coverage: ({ accountId, positionId, teamId, ...period }) => [
    { field: 'accountId', target: 'account', id: accountId, period },
    ...optional('positionId', 'position', positionId, period),
    ...optional('teamId', 'team', teamId, period),
  ],
  stakeholder: ofAccount,
  advocacyAct: ofAccount,
  successPlan: ofOwnedAccount,
  opportunity: ofOwnedAccount,
  renewal: ofOwnedAccount,
  playbook: none,
  assessment: none,
  rollout: none,
  implementation: ({ history }) =>
    history
      .filter(({ fields }) => fields.status === 'QUEUED' || fields.status === 'ACTIVE')
      .flatMap(({ fields, ...period }) => [
        { field: 'accountId', target: 'account', id: fields.accountId, period },
        ...optional('positionId', 'position', fields.positionId, period),
      ]),
}

/** Things that end with their account are not in its way, so only their beginnings need it. */
function ofAccount({ history }: { readonly history: History<{ accountId: Id }> }) {
  return history.slice(0, 1).map(({ from, fields }): Reference => {
    const period = { from, to: from + 1 }
    return { field: 'accountId', target: 'account', id: fields.accountId, period }
  })
}

/** A seat that answers for something does so until the change that takes it away. */
function ofOwnedAccount({
  history,
}: {
  readonly history: History<{ accountId: Id; ownerPositionId: Id | null }>
}) {
  const owners = history.flatMap(({ from, fields }) =>
    optional('ownerPositionId', 'position', fields.ownerPositionId, { from, to: from + 1 }),
  )
  return [...ofAccount({ history }), ...owners]
}

/** What a thing needs, and when. */
export function references<K extends ThingKind>(kind: K, record: Records[K]): readonly Reference[] {
  return referencesOf[kind](record)
}

/** When a thing is live. */
export function lifeOf(record: Records[FindableKind]): readonly Period[] {
  return 'history' in record ? lives(record.history) : [record]
}

function optional(
  field: string,
  target: FindableKind,
  id: Id | null,
  period: Period,
): readonly Reference[] {
  return id === null ? [] : [{ field, target, id, period }]
}
