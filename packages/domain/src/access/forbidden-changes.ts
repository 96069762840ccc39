import type { Fields } from '../entities/fields/index.js'
import { KINDS } from '../entities/registry.js'
import type { Day } from '../kernel/days.js'
import { same } from '../kernel/same.js'
import type { Decision } from '../plans/decision.js'
import type { PlanPlace } from '../plans/touch.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { ThingChange, ThingKind } from '../state/records.js'
import type { Action } from './actions.js'
import type { Grant } from './grant.js'
import { hiddenFrom, type Sensitive } from './hidden.js'
import { OwnBranch } from './own-branch.js'

/** What of a plan somebody may not do. */
type NotAllowed = 'OTHER_TEAMS' | 'PAY' | 'PERSON_DATA' | 'SETTINGS'

interface ForbiddenChange {
  readonly what: NotAllowed
  /** The thing's change; null for a fact. */
  readonly change: ThingChange | null
  /** The place in the plan that does it; null where it is not known. */
  readonly at: PlanPlace | null
}

/** Changing these needs an action of its own. */
const CONFIGURED: ReadonlySet<ThingKind> = new Set<ThingKind>(['organization', 'policy'])
const CONFIGURE: Action = 'organization.configure'
const NOT_SAID = { pay: 'PAY', person: 'PERSON_DATA' } as const satisfies Record<
  Sensitive,
  NotAllowed
>

/**
 * What a plan changes that somebody may not change, whoever else may: settings, what is sensitive, and what lies outside
 * of their teams, before the plan or after it. That they may apply plans at all is asked before.
 *
 * @param before null for a plan that makes the organization.
 */
export function forbiddenChanges(
  before: OrganizationState | null,
  decision: Decision,
  grant: Grant,
  today: Day,
): readonly ForbiddenChange[] {
  const judge = judgeOf(before, decision, grant, today)
  const things = decision.changes.flatMap((change, at) => {
    const what = judge(change)
    return what === null ? [] : [{ what, change, at: decision.changedBy[at] ?? null }]
  })
  return things.length > 0 || grant.teamIds === null || before === null
    ? things
    : foreignFacts(before, decision, grant.teamIds, today)
}

function judgeOf(
  before: OrganizationState | null,
  { state }: Decision,
  grant: Grant,
  today: Day,
): (change: ThingChange) => NotAllowed | null {
  const { actions, teamIds } = grant
  const hidden = hiddenFrom(grant)
  const was = before === null || teamIds === null ? null : new OwnBranch(before, teamIds, today)
  const is = teamIds === null ? null : new OwnBranch(state, teamIds, today)
  return (change) => {
    if (CONFIGURED.has(change.kind) && !actions.has(CONFIGURE)) return 'SETTINGS'
    const said = hidden.find((each) => saysAnew(change, each))
    if (said !== undefined) return NOT_SAID[said]
    if (is === null) return null
    return isOwn(change, was, is) ? null : 'OTHER_TEAMS'
  }
}

/** Whether a change lies in the branches on both sides, and leaves their tops where they are. */
function isOwn({ kind, id, before, after }: ThingChange, was: OwnBranch | null, is: OwnBranch) {
  if (kind === 'team' && is.tops.has(id)) {
    return (
      after !== null && same(parents(before), parents(after)) && same(ends(before), ends(after))
    )
  }
  if (before === null) return after === null || kind === 'person' || is.has(kind, after)
  if (was === null || !was.has(kind, before)) return false
  // What ends belongs to nobody afterwards.
  return after === null || is.has(kind, after) || !same(ends(before), ends(after))
}

function parents(record: object | null): unknown {
  if (record === null || !('history' in record)) return null
  const history = record.history as readonly { readonly fields: { readonly parentId?: unknown } }[]
  const all = history.map(({ fields }) => fields.parentId ?? null)
  return all.filter((each, at) => each !== all[at - 1])
}

function ends(record: object | null): unknown {
  if (record === null) return null
  if ('to' in record) return record.to
  return 'history' in record ? (record.history as readonly { readonly to: Day }[]).at(-1)?.to : null
}

/** Whether a change says something sensitive that was not said before. */
function saysAnew({ kind, before, after }: ThingChange, hidden: Sensitive): boolean {
  const fields: Fields = KINDS[kind].fields
  const names = Object.keys(fields).filter((name) => fields[name]?.sensitive === hidden)
  return names.some((name) => !same(said(before, name), said(after, name)))
}

/** What a record says of a field, one after the other; that nothing is said is no saying. */
function said(record: object | null, name: string): readonly unknown[] {
  if (record === null) return []
  const all = 'history' in record ? (record.history as readonly object[]) : [{ fields: record }]
  const values = all.map((each) => (each as { fields: Record<string, unknown> }).fields[name])
  return values.filter((value, at) => value != null && value !== values[at - 1])
}

function foreignFacts(
  before: OrganizationState,
  { facts, recordedBy, retractions, retractedBy }: Decision,
  teamIds: NonNullable<Grant['teamIds']>,
  today: Day,
): readonly ForbiddenChange[] {
  if (facts.length + retractions.length === 0) return []
  const own = new OwnBranch(before, teamIds, today)
  const taken = retractions.map(({ fact, key }) => ({ fact, ...(key as object) }))
  const places = [...recordedBy, ...retractedBy]
  return [...facts, ...taken].flatMap((fact, index): ForbiddenChange[] =>
    own.hasFact(fact) ? [] : [{ what: 'OTHER_TEAMS', change: null, at: places[index] ?? null }],
  )
}
