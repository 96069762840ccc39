import {
  expansionTriggers,
  formatDay,
  lifecycleOf,
  type LifecycleStage,
  playbooksFor,
  successPlanProgress,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { LifecycleStageEnum } from '../../graphql/enums.js'
import { toEvidence } from '../../graphql/evidence.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateScalar } from '../../graphql/scalars.js'
import { AccountType, PlaybookType, SuccessPlanType } from '../../graphql/types/types.js'
import { AccountExpansionType } from './account-expansion.js'
import { LifecycleType, toLifecycle } from './lifecycle.js'
import { PlanProgressType, toPlanProgress } from './plan-progress.js'

@Resolver(() => AccountType)
export class AccountLifecycleResolver {
  @FieldResolver(() => LifecycleType, {
    nullable: true,
    description:
      'Where it stands in its life, what is late, and what to do next; null of an account that is lost, as `standing` says.',
  })
  async lifecycle(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<LifecycleType | null> {
    if (!view.accounts.isLive(row)) return null
    const facts = await context.services.accountSeries.account(view, row)
    const locale = context.localeFor(view.organization.locale)
    return toLifecycle(view, row, lifecycleOf(view, row, facts), locale)
  }

  @FieldResolver(() => AccountExpansionType, {
    nullable: true,
    description:
      'What shows that it may grow, and whether now is the time; null of an account that is lost, as `standing` says.',
  })
  async expansion(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<AccountExpansionType | null> {
    if (!view.accounts.isLive(row)) return null
    const facts = await context.services.accountSeries.account(view, row)
    const { triggers, evidence, ...same } = expansionTriggers(view, row, facts)
    const locale = context.localeFor(view.organization.locale)
    const { id } = view.state.organization
    return {
      ...same,
      triggers: triggers.map(({ opportunityId, ...each }) => ({
        ...each,
        opportunityId: opportunityId && encodeGlobalId('Opportunity', id, opportunityId),
        evidence: toEvidence(each.evidence, locale),
      })),
      evidence: toEvidence(evidence, locale),
    }
  }

  @FieldResolver(() => [PlaybookType], {
    description: 'The playbooks of a stage that fit it, the most particular first.',
  })
  playbooksFor(
    @Root() { view, row }: AccountType,
    @Arg('stage', () => LifecycleStageEnum, { description: 'The stage.' }) stage: LifecycleStage,
  ): PlaybookType[] {
    return playbooksFor(view, row, stage).map((playbook) => new PlaybookType(view, playbook))
  }
}

@Resolver(() => LifecycleType)
export class LifecycleHistoryResolver {
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'The first day of the unbroken run of days on each of which the account, asked as of that day, is in this stage; no earlier than its record begins. Null without a stage.',
  })
  async enteredOn(
    @Root() { view, row }: LifecycleType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const signals = await context.services.accountSeries.history(view, row)
    const { enteredOn } = lifecycleOf(view, row, { signals, touchpoints: null })
    return enteredOn === null ? null : formatDay(enteredOn)
  }
}

@Resolver(() => SuccessPlanType)
export class SuccessPlanProgressResolver {
  @FieldResolver(() => PlanProgressType, {
    description: 'How far it is, against the part of its time that has passed.',
  })
  progress(
    @Root() { view, live }: SuccessPlanType,
    @Ctx() context: RequestContext,
  ): PlanProgressType {
    const locale = context.localeFor(view.organization.locale)
    return toPlanProgress(successPlanProgress(view, live), locale)
  }
}
