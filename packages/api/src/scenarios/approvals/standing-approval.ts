import {
  type ApprovalReason,
  type MissingApproval,
  missingApproval,
  neededApproval,
} from '@postscale/domain'
import { todayOf } from '../../graphql/today.js'
import { namedApprovers } from '../../plans/apply/refuse-unapproved.js'
import type { Branch } from '../../store/branch.js'
import type { Scenario } from '../../store/scenario.js'
import type { ScenarioBranches } from '../scenario-branches.js'
import type { ScenarioAgreement } from './scenario-approvals.js'

/** Why a scenario needs approval as it is, and how far it has come. */
interface StandingApproval {
  readonly reason: ApprovalReason
  /** The addresses of those who can give it; none where anybody else can. */
  readonly approvers: readonly string[]
  /** Null for one that is approved. */
  readonly missing: MissingApproval | null
}

/** What merging a scenario needs, decided on what its line has become; null where it needs nothing. */
export async function standingApproval(
  branches: ScenarioBranches,
  scenario: Scenario,
  branch: Branch,
  { proposers, verdicts }: ScenarioAgreement,
): Promise<StandingApproval | null> {
  const { base, changes, revision } = branch
  const head = await branches.headOf(scenario.organizationId, base)
  const isBehind = head.id !== base.id || head.revision !== base.revision
  const { from, decision } = isBehind
    ? await branches.settle(scenario, revision, { base: head, changes })
    : branch
  const commands = changes.map(({ change }) => change)
  const needed = neededApproval(from, commands, () => decision, todayOf(from))
  if (needed === null) return null
  const { rule, reason } = needed
  return {
    reason,
    approvers: namedApprovers(rule),
    missing: scenario.kind === 'DRAFT' ? 'NO_SCENARIO' : missingApproval(rule, proposers, verdicts),
  }
}
