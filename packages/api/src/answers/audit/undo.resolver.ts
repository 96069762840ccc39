import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { BY_THE_DOMAIN, Most } from '../../graphql/arguments/most.js'
import { toPlanError } from '../../graphql/to-plan-error.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { applyProposedPlan } from '../../plans/apply-proposed-plan.js'
import { PlanPayload } from '../../plans/plan-payload.js'
import { toProposedPlan } from '../../plans/proposed-plan.js'
import { problemOfUndoing } from '../../plans/undo/undo.service.js'
import { WriteInput } from '../../plans/write-input.js'
import { AuditEntryType } from './audit-entry.js'
import { UndoType } from './undo.js'

const REVISIONS = 'The revisions, from 2 to the one shown; at most 500.'

@InputType({ description: 'Which revisions to undo, and how.' })
class UndoRevisionsInput extends WriteInput {
  @Most(BY_THE_DOMAIN)
  @Field(() => [Int], { description: 'The revisions, from 2; at most 500.' })
  revisions!: number[]
}

/** Takes back what recorded plans did. */
@Resolver(() => OrganizationType)
export class UndoResolver {
  @FieldResolver(() => UndoType, {
    description:
      'What undoing one or several revisions comes to: the plan that sets what they changed back to what it was before them, facts included. The undo of an undo makes it again.',
  })
  async undo(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('revisions', () => [Int], { description: REVISIONS }) revisions: number[],
  ): Promise<UndoType> {
    const locale = context.localeFor(view.organization.locale)
    const undoing = await context.services.undo.workOut(view.state, revisions)
    if (undoing.status === 'PLANNED') {
      return { plan: toProposedPlan(view, undoing.plan, locale), error: null, inTheWay: [] }
    }
    const { id } = view.state.organization
    const later = undoing.status === 'IN_THE_WAY' ? undoing.later : []
    return {
      plan: null,
      error: toPlanError([problemOfUndoing(undoing)], locale, () => ['revisions']),
      inTheWay: later.map((entry) => new AuditEntryType(id, entry, locale)),
    }
  }

  @Mutation(() => PlanPayload, {
    description:
      'Undoes revisions: sets what they changed back to what it was before them, in one revision, or nothing. Refused with LATER_REVISIONS where later ones stand in the way: `Organization.undo` tells which, with their titles.',
  })
  async undoRevisions(
    @Ctx() context: RequestContext,
    @Arg('input', () => UndoRevisionsInput, { description: 'Which ones, and how.' })
    input: UndoRevisionsInput,
  ): Promise<PlanPayload> {
    return applyProposedPlan(context, 'undoRevisions', input, async ({ state }) => {
      const undoing = await context.services.undo.workOut(state, input.revisions)
      if (undoing.status !== 'PLANNED') return { refused: problemOfUndoing(undoing) }
      // A later plan would be overwritten without a word.
      return { ...undoing.plan, expectedRevision: state.revision }
    })
  }
}
