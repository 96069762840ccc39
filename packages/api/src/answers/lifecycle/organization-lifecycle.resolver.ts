import {
  advocacyOverview,
  businessReviewCompletion,
  expansionPipeline,
  firstValueOverview,
  stakeholderCoverage,
  type Tier,
  tierDeliverables,
  TIERS,
} from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { TierEnum } from '../../graphql/enums.js'
import { toEvidence } from '../../graphql/evidence.js'
import { AccountLists } from '../../graphql/lists/entity-lists.js'
import { type EntityArgs, entityPage } from '../../graphql/lists/entity-page.js'
import { withTold } from '../../graphql/lists/told-fields.js'
import { toRatio } from '../../graphql/ratio.js'
import type { Page } from '../../graphql/relay/paginate.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { type AccountType, PlaybookType } from '../../graphql/types/types.js'
import { AccountListType, toAccountList } from './account-list.js'
import { AdvocacyOverviewType } from './advocacy-overview.js'
import { BusinessReviewsType, toBusinessReviews } from './business-reviews.js'
import { ExpansionPipelineType, toExpansionPipeline } from './expansion-pipeline.js'
import { FirstValueOverviewType, toFirstValueOverview } from './first-value.js'
import { LifecycleOverviewType, toLifecycleOverview } from './lifecycle-overview.js'
import { StakeholderCoverageType } from './stakeholder-coverage.js'
import { TierDeliverablesType } from './tier-deliverables.js'

@Resolver(() => OrganizationType)
export class OrganizationLifecycleResolver {
  @FieldResolver(() => LifecycleOverviewType, {
    description: 'Where its customers stand in their lives, by stage and segment.',
  })
  async lifecycle(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<LifecycleOverviewType> {
    const cells = await context.services.lifecycleOverview.cells(view)
    return toLifecycleOverview(view, cells, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => FirstValueOverviewType, {
    description:
      'How soon its customers see a first measurable outcome, and how many use the product every week; in all and by segment.',
  })
  async firstValue(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<FirstValueOverviewType> {
    const signals = await context.services.accountSeries.signals(view)
    const locale = context.localeFor(view.organization.locale)
    return toFirstValueOverview(view, firstValueOverview(view, signals), locale)
  }

  @FieldResolver(() => ExpansionPipelineType, {
    description: 'The opportunities of growth by stage and kind, and their handoff to sales.',
  })
  expansion(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): ExpansionPipelineType {
    const locale = context.localeFor(view.organization.locale)
    return toExpansionPipeline(view, expansionPipeline(view), locale)
  }

  @FieldResolver(() => BusinessReviewsType, {
    description: 'How far the business reviews and contacts that tiers are promised take place.',
  })
  async businessReviews(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<BusinessReviewsType> {
    const touchpoints = await context.services.accountSeries.touchpoints(view)
    const locale = context.localeFor(view.organization.locale)
    return toBusinessReviews(view, businessReviewCompletion(view, touchpoints), locale)
  }

  @FieldResolver(() => StakeholderCoverageType, {
    description: 'Whom the customers are known by, and which hang by one person.',
  })
  stakeholderCoverage(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): StakeholderCoverageType {
    const locale = context.localeFor(view.organization.locale)
    const coverage = stakeholderCoverage(view)
    return {
      accounts: coverage.accounts,
      byRole: coverage.byRole.map((each) => ({ ...each, share: toRatio(each.share, locale) })),
      singleThreaded: toAccountList(view, coverage.singleThreaded.rows),
      unknown: toAccountList(view, coverage.unknown.rows),
      evidence: toEvidence(coverage.evidence, locale),
    }
  }

  @FieldResolver(() => AdvocacyOverviewType, {
    description: 'What customers did for us in 12 months, and who could be asked.',
  })
  async advocacyOverview(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<AdvocacyOverviewType> {
    const health = await context.services.health.accounts(view)
    const locale = context.localeFor(view.organization.locale)
    const overview = advocacyOverview(view, health)
    return {
      ...overview,
      activation: toRatio(overview.activation, locale),
      candidates: toAccountList(view, overview.candidates),
      atRisk: toAccountList(view, overview.atRisk),
      evidence: toEvidence(overview.evidence, locale),
    }
  }
}

@Resolver(() => AccountListType)
export class AccountListResolver {
  @FieldResolver(() => AccountLists.Connection, { description: 'The accounts.' })
  accounts(
    @Root() { view, rows }: AccountListType,
    @Ctx() { services }: RequestContext,
    @Args(() => AccountLists.Args) args: EntityArgs,
  ): Page<AccountType> | Promise<Page<AccountType>> {
    return withTold(services, view, 'account', args, (told) =>
      entityPage<AccountType>(view, 'account', { rows: () => rows }, args, told),
    )
  }
}

@Resolver(() => OrganizationType)
export class TierDeliverablesResolver {
  @FieldResolver(() => [TierDeliverablesType], {
    description: 'What each tier receives, stage by stage, out of the playbooks.',
  })
  tierDeliverables(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('tiers', () => [TierEnum], { nullable: true, description: 'Only these; all by default.' })
    tiers: Tier[] | null,
  ): TierDeliverablesType[] {
    const locale = context.localeFor(view.organization.locale)
    return TIERS.filter((tier) => tiers?.includes(tier) ?? true).map((tier) => {
      const { stages, evidence, ...same } = tierDeliverables(view, tier)
      return {
        ...same,
        stages: stages.map(({ playbooks, ...stage }) => ({
          ...stage,
          playbooks: playbooks.map((playbook) => new PlaybookType(view, playbook)),
        })),
        evidence: toEvidence(evidence, locale),
      }
    })
  }
}
