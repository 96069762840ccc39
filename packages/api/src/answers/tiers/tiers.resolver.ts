import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ThingRef } from '../../graphql/external-reference.js'
import { idsOfRefs } from '../../graphql/lists/row-of-ref.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { AccountType } from '../../graphql/types/types.js'
import { applyProposedPlan } from '../../plans/apply-proposed-plan.js'
import { PlanPayload } from '../../plans/plan-payload.js'
import { ProposedPlanType, toProposedPlan } from '../../plans/proposed-plan.js'
import { TierAssignmentType, toTierAssignment } from './tier-assignment.js'
import { TierMovementFilter } from './tier-movement-filter.js'
import { ApplyTierMovementsInput, movementPlan } from './tier-movement-plan.js'
import { TierMovementsType, toTierMovements } from './tier-movements.js'
import { TierMovementsResolver } from './tier-movements.resolver.js'
import { TiersType, toTiers } from './tiers.js'

@Resolver(() => OrganizationType)
class OrganizationTiersResolver {
  @FieldResolver(() => TiersType, { description: 'How the accounts lie in the tiers.' })
  async tiers(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<TiersType> {
    const evaluated = await context.services.tiers.evaluate(view)
    return toTiers(view, evaluated, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => TierMovementsType, {
    description:
      'Which accounts are to change their tier: what the last evaluation found, on the first day of a quarter (policy), and is still to be done on the day that is shown. Small crossings of a threshold wait until the next evaluation sees them too.',
  })
  async tierMovements(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<TierMovementsType> {
    const evaluated = await context.services.tiers.evaluate(view)
    return toTierMovements(view, evaluated, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => ProposedPlanType, {
    description: 'The plan that makes the movements between tiers, and records first tiers.',
  })
  async tierMovementPlan(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('accounts', () => [ThingRef], {
      nullable: true,
      description:
        'Only the movements of these accounts, those too that the plan leaves out; all that it makes by default.',
    })
    accounts: ThingRef[] | null,
    @Arg('filter', () => TierMovementFilter, {
      nullable: true,
      description: 'Only movements of this kind; all by default.',
    })
    filter: TierMovementFilter | null,
  ): Promise<ProposedPlanType> {
    const accountIds = accounts ? idsOfRefs(view, 'account', accounts, ['accounts']) : null
    const evaluated = await context.services.tiers.evaluate(view)
    const locale = context.localeFor(view.organization.locale)
    return toProposedPlan(view, movementPlan(evaluated, { accountIds, filter }), locale)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Applies the movements between tiers as they are today: all that the plan makes, or those that are named, in one revision, or nothing.',
  })
  async applyTierMovements(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyTierMovementsInput, { description: 'Which ones, and how.' })
    input: ApplyTierMovementsInput,
  ): Promise<PlanPayload> {
    const { accounts, filter } = input
    return applyProposedPlan(context, 'applyTierMovements', input, async (view) => {
      const path = ['input', 'accounts']
      const accountIds = accounts ? idsOfRefs(view, 'account', accounts, path) : null
      const evaluated = await context.services.tiers.evaluate(view)
      return movementPlan(evaluated, { accountIds, filter })
    })
  }
}

@Resolver(() => AccountType)
class AccountTierResolver {
  @FieldResolver(() => TierAssignmentType, {
    nullable: true,
    description:
      'The tier that it is to have by the rules, and why; null of an account that is lost, as `standing` says.',
  })
  async tierAssignment(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<TierAssignmentType | null> {
    if (!view.accounts.isLive(row)) return null
    const assigned = await context.services.tiers.assign(view, row)
    return toTierAssignment(assigned, context.localeFor(view.organization.locale))
  }
}

/** How accounts lie in tiers, which of them are to move, and which tier one is to have. */
export const tiersResolvers = [
  OrganizationTiersResolver,
  TierMovementsResolver,
  AccountTierResolver,
] as const
