import { MAX_CHANGES, type Message, type Problem, recordsFact } from '@postscale/domain'
import type { Branch } from '../store/branch.js'
import type { Scenario, ScenarioChange } from '../store/scenario.js'
import { ScenarioRefused } from './scenario-refusal.js'

/** @throws ScenarioRefused for one that is merged or put away. */
export function refuseClosed({ name, status }: Scenario): void {
  if (status === 'OPEN') return
  const params = { name, merged: status === 'MERGED' }
  throw refusing({ key: 'problems.SCENARIO_CLOSED', params })
}

/** @throws ScenarioRefused when it is at another revision than is expected. */
export function refuseRevision({ revision }: Scenario, expected: number | undefined): void {
  if (expected === undefined || expected === revision) return
  throw refusing({ key: 'problems.REVISION_CONFLICT', params: { expected, actual: revision } })
}

/** @throws ScenarioRefused for what nobody else sees, and so cannot approve. */
export function refuseDraft({ kind }: Scenario): void {
  if (kind !== 'DRAFT') return
  const reason = { key: 'approvals.DRAFT', params: {} } as const
  throw refusing({ key: 'problems.CANNOT_APPROVE', params: { reason } })
}

export function refuseFacts(changes: readonly ScenarioChange[]): void {
  if (!changes.some(({ change }) => recordsFact(change))) return
  throw refusing({ key: 'problems.FACTS_IN_SCENARIO', params: {} })
}

/** @throws ScenarioRefused for more changes than one plan may have. */
export function refuseTooLong({ length: count }: readonly ScenarioChange[]): void {
  if (count <= MAX_CHANGES) return
  throw refusing({ key: 'problems.PLAN_TOO_LONG', params: { count, limit: MAX_CHANGES } })
}

export function refuseUnfit(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ScenarioRefused({ problems })
}

export function refusing(message: Message): ScenarioRefused {
  return new ScenarioRefused({ message })
}

/** Why changes do not apply that are added, or that did before; problems tell their places among the added. */
export function newlyRefused(
  before: Branch | null,
  { refused }: Branch,
  first: number,
): readonly Problem[] {
  return [...refused].flatMap(([place, problems]) => {
    if (before?.refused.has(place) === true) return []
    const changeIndex = place < first ? null : place - first
    return problems.map((problem) => ({ ...problem, changeIndex }))
  })
}
