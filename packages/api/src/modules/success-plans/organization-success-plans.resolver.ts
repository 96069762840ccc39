import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { SuccessPlanArgs } from './inputs/success-plan-args.js'
import { successPlanPage } from './success-plan-page.js'
import { SuccessPlanConnection } from './types/success-plan-connection.js'
import type { SuccessPlanType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationSuccessPlansResolver {
  @FieldResolver(() => SuccessPlanConnection, { description: 'What its customers want to reach.' })
  successPlans(
    @Root() { view }: OrganizationType,
    @Args(() => SuccessPlanArgs) args: SuccessPlanArgs,
  ): Page<SuccessPlanType> {
    return successPlanPage(view, null, args)
  }
}
