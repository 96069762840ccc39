import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toTierAssignment } from './to-tier-assignment.js'
import { TierAssignmentType } from './types/tier-assignment-type.js'
import { AccountType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountTierResolver {
  @FieldResolver(() => TierAssignmentType, {
    description: 'The tier that it is to have by the rules, and why.',
  })
  async tierAssignment(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<TierAssignmentType> {
    const assigned = await context.services.tiers.assign(view, row)
    return toTierAssignment(assigned, context.localeFor(view.organization.locale))
  }
}
