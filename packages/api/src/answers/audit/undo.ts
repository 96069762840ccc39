import { Field, ObjectType } from 'type-graphql'
import { PlanError } from '../../graphql/plan-error.js'
import { ProposedPlanType } from '../../plans/proposed-plan.js'
import { AuditEntryType } from './audit-entry.js'

@ObjectType('Undo', {
  description: 'What undoing revisions comes to: exactly one of `plan` and `error` is set.',
  simpleResolvers: true,
})
export class UndoType {
  @Field(() => ProposedPlanType, {
    nullable: true,
    description:
      'The plan that sets everything that they changed back to what it was before them; one without changes where nothing of them is left.',
  })
  plan!: ProposedPlanType | null

  @Field(() => PlanError, {
    nullable: true,
    description:
      'Why they cannot be undone: LATER_REVISIONS where later ones stand in the way, FIRST_REVISION of the one that made the organization.',
  })
  error!: PlanError | null

  @Field(() => [AuditEntryType], {
    description:
      'The later revisions that changed the same or build on it, the latest first: ask again with them, too, and all are undone by one plan. Empty unless the error is LATER_REVISIONS.',
  })
  inTheWay!: AuditEntryType[]
}
