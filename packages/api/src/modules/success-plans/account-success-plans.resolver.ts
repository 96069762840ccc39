import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { SuccessPlanArgs } from './inputs/success-plan-args.js'
import { successPlanPage } from './success-plan-page.js'
import { SuccessPlanConnection } from './types/success-plan-connection.js'
import { AccountType, type SuccessPlanType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountSuccessPlansResolver {
  @FieldResolver(() => SuccessPlanConnection, {
    description: 'What it wants to reach, and how far it is.',
  })
  successPlans(
    @Root() { view, row }: AccountType,
    @Args(() => SuccessPlanArgs) args: SuccessPlanArgs,
  ): Page<SuccessPlanType> {
    const own = view.ofAccount('successPlan', view.accounts.id(row))
    return successPlanPage(view, own, args)
  }
}
