import {
  type ApprovalRule,
  approvalRuleOn,
  type Message,
  missingApproval,
  type Verdict,
  whyUnable,
} from '@postscale/domain'
import type pg from 'pg'
import { todayOf } from '../../graphql/today.js'
import type { Actor } from '../../store/audit-writer.js'
import { personOf, personScope } from '../../store/person.js'
import type { Scenario } from '../../store/scenario.js'
import type {
  ScenarioApprovalRepository,
  ScenarioVerdict,
} from '../../store/scenario-approval.repository.js'
import type { StateStore } from '../../store/state-store.js'
import { refusing } from '../refuse-scenario.js'

/** Who made a scenario, and what was said of it. */
export interface ScenarioAgreement {
  /** As scopes. */
  readonly proposers: ReadonlySet<string>
  /** In their order, those included that ask for approval. */
  readonly said: readonly ScenarioVerdict[]
  /** The verdicts, as they are judged. */
  readonly verdicts: readonly Verdict[]
}

/** Who can approve scenarios, and who did. */
export class ScenarioApprovals {
  readonly #states: StateStore
  readonly #repository: ScenarioApprovalRepository

  constructor(states: StateStore, repository: ScenarioApprovalRepository) {
    this.#states = states
    this.#repository = repository
  }

  /** @param client of the transaction that holds the scenario; none where it is only told. */
  async agreementOn(scenario: Scenario, client?: pg.ClientBase): Promise<ScenarioAgreement> {
    const authors = await this.#repository.authorsOf(scenario, client)
    const said = await this.#repository.verdictsOf(scenario, client)
    return {
      proposers: new Set([scenario.owner, ...authors.map(personScope)]),
      said,
      verdicts: said
        .filter(({ verdict }) => verdict !== 'ASKED')
        .map(({ verdict, author, email, holdsUpTo }) => ({
          person: personScope(author),
          email,
          isApproval: verdict === 'APPROVED',
          isCurrent: holdsUpTo >= scenario.revision,
        })),
    }
  }

  /** Why somebody cannot approve a scenario; null when they can. */
  async whyUnable(scenario: Scenario, actor: Actor): Promise<Message | null> {
    if (scenario.kind === 'DRAFT') return { key: 'approvals.DRAFT', params: {} }
    const person = personOf(actor)
    const [rule, { proposers }, email] = await Promise.all([
      this.#ruleOf(scenario),
      this.agreementOn(scenario),
      this.#repository.emailOf(person),
    ])
    return whyUnable(rule, proposers, { person: personScope(person), email })
  }

  /** @throws ScenarioRefused for whoever cannot approve it. */
  async refuseUnable(scenario: Scenario, actor: Actor): Promise<void> {
    const reason = await this.whyUnable(scenario, actor)
    if (reason !== null) throw refusing({ key: 'problems.CANNOT_APPROVE', params: { reason } })
  }

  async #ruleOf({ organizationId }: Scenario): Promise<ApprovalRule> {
    const state = await this.#states.get(organizationId)
    if (state === null) throw new Error('the organization of a scenario is gone')
    return approvalRuleOn(state.organization, todayOf(state))
  }
}

/** The approvals of a scenario as it is now, of those who can approve it; the last of each person. */
export function approvalsGiven(
  { revision }: Scenario,
  rule: ApprovalRule,
  { proposers, said, verdicts }: ScenarioAgreement,
): readonly ScenarioVerdict[] {
  if (missingApproval(rule, proposers, verdicts) !== null) return []
  const given = said.filter(({ verdict, holdsUpTo, author, email }) => {
    const person = personScope(author)
    const isCurrent = verdict === 'APPROVED' && holdsUpTo >= revision
    return isCurrent && whyUnable(rule, proposers, { person, email }) === null
  })
  return [...new Map(given.map((each) => [personScope(each.author), each])).values()]
}
