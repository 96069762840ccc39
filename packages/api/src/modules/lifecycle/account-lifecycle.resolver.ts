import {
  expansionTriggers,
  lifecycleOf,
  playbooksFor,
  type LifecycleStage,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { LifecycleStageEnum } from '../../shared/enums/index.js'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import { toLifecycle } from './to-lifecycle.js'
import { AccountExpansionType } from './types/account-expansion-type.js'
import { LifecycleType } from './types/lifecycle-type.js'
import { AccountType, PlaybookType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountLifecycleResolver {
  @FieldResolver(() => LifecycleType, {
    description: 'Where it stands in its life, what is late, and what to do next.',
  })
  async lifecycle(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<LifecycleType> {
    const facts = await context.services.accountSeries.account(view, row)
    const locale = context.localeFor(view.organization.locale)
    return toLifecycle(view, lifecycleOf(view, row, facts), locale)
  }

  @FieldResolver(() => AccountExpansionType, {
    description: 'What shows that it may grow, and whether now is the time.',
  })
  async expansion(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<AccountExpansionType> {
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
