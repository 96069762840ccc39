import { assignAccounts, namedBackups, valueOfNextHire } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { applyProposedPlan } from '../../plans/apply-proposed-plan.js'
import { PlanPayload } from '../../plans/plan-payload.js'
import { badUserInput } from '../../errors/request-error.js'
import { AssignmentType, toAssignment } from './assignment.js'
import { AssignmentMoveType } from './assignment-move.js'
import { NamedBackupsType, toNamedBackups } from './named-backups.js'
import {
  ApplyNamedBackupsInput,
  NamedBackupsInput,
  readNamedBackups,
} from './named-backups-input.js'
import { NextHiresType, toNextHires } from './next-hires.js'
import { ApplyAssignmentInput, AssignmentInput, readAssignment } from './assignment-input.js'

@Resolver(() => OrganizationType)
class OrganizationAssignmentResolver {
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

  @FieldResolver(() => NextHiresType, {
    description:
      'What one more CSM is worth in each team, with what is proved of it, and what it costs.',
  })
  valueOfNextHire(
    @Root() { view }: OrganizationType,
    @Arg('input', () => AssignmentInput, {
      defaultValue: {},
      description:
        'Whose books are levelled with and without a hire, and how; of `teams` each that has CSMs, and those below. Without `mostUtilisation`.',
    })
    input: AssignmentInput,
  ): NextHiresType {
    if (input.mostUtilisation != null) throw badUserInput(['input', 'mostUtilisation'])
    return toNextHires(view, valueOfNextHire(view, readAssignment(view, input, ['input'])))
  }

  @FieldResolver(() => NamedBackupsType, {
    description:
      'A second person for every account above a size, so that whoever leaves, nobody is too busy; with the plan that names them.',
  })
  namedBackups(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => NamedBackupsInput, {
      defaultValue: {},
      description: 'Which accounts are to have one, and how busy whoever takes over may be.',
    })
    input: NamedBackupsInput,
  ): NamedBackupsType {
    const locale = context.localeFor(view.organization.locale)
    return toNamedBackups(view, readNamedBackups(view, input, ['input']), locale)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Names backups as `namedBackups` would today: all of them in one revision, or nothing.',
  })
  async applyNamedBackups(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyNamedBackupsInput, { description: 'Which backups, and how.' })
    input: ApplyNamedBackupsInput,
  ): Promise<PlanPayload> {
    return applyProposedPlan(context, 'applyNamedBackups', input, (view) => {
      const options = readNamedBackups(view, input.backups, ['input', 'backups'])
      return namedBackups(view, options).plan
    })
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

/** So many moves are told at once. */
const MOST_MOVES = 500

@Resolver(() => AssignmentType)
class AssignmentMovesResolver {
  @FieldResolver(() => [AssignmentMoveType], {
    description:
      'Who moves, and why: the accounts by whose move the most is won first, those that nobody has last.',
  })
  moves(
    @Root() { explained }: AssignmentType,
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: `How many moves, 0 to ${MOST_MOVES}.`,
    })
    first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many moves to pass over.' })
    offset: number,
  ): readonly AssignmentMoveType[] {
    if (first < 0 || first > MOST_MOVES) throw badUserInput(['first'], { min: 0, max: MOST_MOVES })
    if (offset < 0) throw badUserInput(['offset'], { reason: 'NEGATIVE' })
    return explained().slice(offset, offset + first)
  }
}

/** Who should have which account, what one more CSM is worth, and who backs up whom. */
export const assignmentResolvers = [
  OrganizationAssignmentResolver,
  AssignmentMovesResolver,
] as const
