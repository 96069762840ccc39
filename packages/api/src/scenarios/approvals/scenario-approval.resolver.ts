import { localize, missingApproval, neededApproval } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { todayOf } from '../../graphql/today.js'
import { namedApprovers } from '../../plans/apply/refuse-unapproved.js'
import { actorOf } from '../../plans/idempotency-of.js'
import type { Scenario } from '../../store/scenario.js'
import { ScenarioApprovalType, toVerdicts } from './scenario-approval-type.js'
import type { ScenarioBranches } from '../scenario-branches.js'
import { ScenarioType } from '../scenario-type.js'

/** Whether a scenario needs approval, and who can give it. */
@Resolver(() => ScenarioType)
export class ScenarioApprovalResolver {
  @FieldResolver(() => ScenarioApprovalType, {
    description:
      'Whether somebody else has to agree before it is merged, as it would be merged now; and what was said of it. One that is not open needs nothing any more.',
  })
  async approval(
    @Root() { scenario, locale }: ScenarioType,
    @Ctx() { services }: RequestContext,
  ): Promise<ScenarioApprovalType> {
    const { branches, approvals } = services.scenarios
    const agreement = await approvals.agreementOn(scenario)
    const told = toVerdicts(scenario, agreement.said)
    const needed = scenario.status === 'OPEN' ? await neededBy(branches, scenario) : null
    if (needed === null) {
      return { ...told, needed: false, reason: null, approvers: [], missing: null }
    }
    const { rule, reason } = needed
    const { proposers, verdicts } = agreement
    return {
      ...told,
      needed: true,
      reason: localize(locale, reason),
      approvers: namedApprovers(rule),
      missing:
        scenario.kind === 'DRAFT' ? 'NO_SCENARIO' : missingApproval(rule, proposers, verdicts),
    }
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can approve it as it is.' })
  async viewerCanApprove(
    @Root() root: ScenarioType,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return (await this.viewerApprovalRefusal(root, context)) === null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the viewer cannot approve it; null where they can.',
  })
  async viewerApprovalRefusal(
    @Root() { scenario, locale }: ScenarioType,
    @Ctx() { services, principal }: RequestContext,
  ): Promise<string | null> {
    if (scenario.status !== 'OPEN') {
      const params = { name: scenario.name, merged: scenario.status === 'MERGED' }
      return localize(locale, { key: 'problems.SCENARIO_CLOSED', params })
    }
    const unable = await services.scenarios.approvals.whyUnable(scenario, actorOf(principal))
    return unable && localize(locale, unable)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether somebody asked for approval, and the viewer can give it.',
  })
  async awaitingViewer(
    @Root() { scenario }: ScenarioType,
    @Ctx() { services, principal }: RequestContext,
  ): Promise<boolean> {
    if (scenario.status !== 'OPEN' || scenario.lastVerdict !== 'ASKED') return false
    return (await services.scenarios.approvals.whyUnable(scenario, actorOf(principal))) === null
  }
}

/** What merging a scenario needs, decided on what its line has become. */
async function neededBy(branches: ScenarioBranches, scenario: Scenario) {
  const branch = await branches.of(scenario)
  if (branch === null) throw new Error('the revision of a scenario is gone')
  const { base, changes } = branch
  const head = await branches.headOf(scenario.organizationId, base)
  const isBehind = head.id !== base.id || head.revision !== base.revision
  const { from, decision } = isBehind
    ? await branches.settle(scenario, scenario.revision, { base: head, changes })
    : branch
  const commands = changes.map(({ change }) => change)
  return neededApproval(from, commands, () => decision, todayOf(from))
}
