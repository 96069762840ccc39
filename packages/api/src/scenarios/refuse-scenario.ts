import { FACTS, type Message, type NamingChange, type Problem } from '@postscale/domain'
import type { Branch } from '../store/branch.js'
import type { Scenario, ScenarioChange } from '../store/scenario.js'
import { ScenarioRefused } from './scenario-refusal.js'

const factChanges: ReadonlySet<string> = new Set(Object.values(FACTS).map(({ change }) => change))

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
  if (!changes.some(({ change }) => isOfFact(change))) return
  throw refusing({ key: 'problems.FACTS_IN_SCENARIO', params: {} })
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

/** Whether a change records a fact, or sets one back. */
function isOfFact(change: NamingChange): boolean {
  return change.type === 'restore'
    ? Object.hasOwn(FACTS, change.kind)
    : factChanges.has(change.type)
}
