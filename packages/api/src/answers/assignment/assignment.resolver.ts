import { assignAccounts } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { applyProposedPlan } from '../../plans/apply-proposed-plan.js'
import { PlanPayload } from '../../plans/plan-payload.js'
import { AssignmentType, toAssignment } from './assignment.js'
import { ApplyAssignmentInput, AssignmentInput, readAssignment } from './assignment-input.js'

@Resolver(() => OrganizationType)
export class OrganizationAssignmentResolver {
  @FieldResolver(() => AssignmentType, {
    description:
      'Who should have which account from the day that is shown on, with the plan that makes it so.',
  })
  assignment(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => AssignmentInput, {
      defaultValue: {},
      description: 'Whose books, and how much may change.',
    })
    input: AssignmentInput,
  ): AssignmentType {
    const locale = context.localeFor(view.organization.locale)
    return toAssignment(view, readAssignment(view, input, ['input']), locale)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Deals books out anew as `assignment` would today: all of it in one revision, or nothing.',
  })
  async applyAssignment(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyAssignmentInput, { description: 'Which books, and how.' })
    input: ApplyAssignmentInput,
  ): Promise<PlanPayload> {
    return applyProposedPlan(context, 'applyAssignment', input, (view) => {
      const options = readAssignment(view, input.assignment, ['input', 'assignment'])
      return assignAccounts(view, options).plan
    })
  }
}
