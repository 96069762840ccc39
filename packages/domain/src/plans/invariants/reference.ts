import type { Id } from '../../kernel/id.js'
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
  implementation: ({ history }) =>
    history
      .filter(({ fields }) => fields.status === 'QUEUED' || fields.status === 'ACTIVE')
      .flatMap(({ fields, ...period }) => [
        { field: 'accountId', target: 'account', id: fields.accountId, period },
        ...optional('positionId', 'position', fields.positionId, period),
      ]),
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
