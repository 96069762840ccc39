import { tierDeliverables, TIERS, type Tier } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { TierEnum } from '../../shared/enums/index.js'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { TierDeliverablesType } from './types/tier-deliverables-type.js'
import { PlaybookType } from '../../graphql/types.js'

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
