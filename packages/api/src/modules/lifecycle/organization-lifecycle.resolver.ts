import {
  advocacyOverview,
  businessReviewCompletion,
  expansionPipeline,
  stakeholderCoverage,
} from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toRatio } from '../capacity/to-ratio.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { toAccountList } from './to-account-list.js'
import { toBusinessReviews } from './to-business-reviews.js'
import { toExpansionPipeline } from './to-expansion-pipeline.js'
import { toLifecycleOverview } from './to-lifecycle-overview.js'
import { AdvocacyOverviewType } from './types/advocacy-overview-type.js'
import { BusinessReviewsType } from './types/business-reviews-type.js'
import { ExpansionPipelineType } from './types/expansion-pipeline-type.js'
import { LifecycleOverviewType } from './types/lifecycle-overview-type.js'
import { StakeholderCoverageType } from './types/stakeholder-coverage-type.js'

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
