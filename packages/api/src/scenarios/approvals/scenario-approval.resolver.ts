import { guardedReason, localize } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { actorOf } from '../../plans/idempotency-of.js'
import { ScenarioApprovalType, toVerdicts } from './scenario-approval-type.js'
import { standingApproval } from './standing-approval.js'
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
    @Ctx() { services, hiddenIn }: RequestContext,
  ): Promise<ScenarioApprovalType> {
    const { branches, approvals } = services.scenarios
    const agreement = await approvals.agreementOn(scenario)
    const told = toVerdicts(scenario, agreement.said)
    const branch = scenario.status === 'OPEN' ? await branches.of(scenario) : null
    const standing = branch && (await standingApproval(branches, scenario, branch, agreement))
    if (standing === null) {
      return { ...told, needed: false, reason: null, approvers: [], missing: null }
    }
    const reason = guardedReason(standing.reason, hiddenIn(scenario.organizationId))
    return { ...told, ...standing, needed: true, reason: localize(locale, reason) }
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
