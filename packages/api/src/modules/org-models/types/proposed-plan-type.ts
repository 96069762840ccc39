import { Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { PreviewPayload } from '../../plans/types/preview-payload.js'
import { ProposedChangeScalar } from '../proposed-plan/proposed-change-scalar.js'

@ObjectType('ProposedPlan', {
  description: 'A plan that was worked out and is not applied.',
  simpleResolvers: true,
})
export class ProposedPlanType {
  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Why; null when its title says it all.' })
  reason!: string | null

  @Field(() => NonNegativeIntScalar, { description: 'How many single changes it has.' })
  changeCount!: number

  @Field(() => [ProposedChangeScalar], {
    nullable: true,
    description:
      'Its changes, ready for `previewPlan` and `applyPlan`; null when they are more than one plan may have.',
  })
  changes!: readonly object[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the changes are not listed, in the language of the request.',
  })
  changesReason!: string | null

  @Field(() => PreviewPayload, {
    description:
      'What it would come to, on the revision and day that are shown; the whole organization as it would be can be asked.',
  })
  preview!: PreviewPayload
}
