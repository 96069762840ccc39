import { Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { OrganizationType } from '../../organizations/types/organization-type.js'
import { PlanEffectsType } from './plan-effects-type.js'
import type { DecidedPlan } from '../to-change-results.js'
import { PlanSummaryType } from './plan-summary-type.js'

@ObjectType('PreviewOk', {
  description: 'What a plan would come to. Nothing was written.',
  simpleResolvers: true,
})
export class PreviewOkType {
  /** What was decided, out of which the results of its changes are told. */
  readonly decided!: DecidedPlan

  @Field(() => PlanSummaryType, { description: 'What it would come to.' })
  plan!: PlanSummaryType

  @Field(() => NonNegativeIntScalar, {
    description: 'The revision it was decided on; give it as `expectedRevision` when applying.',
  })
  baseRevision!: number

  @Field(() => PlanEffectsType, { description: 'What it would do to capacity and cost.' })
  effects!: PlanEffectsType

  @Field(() => OrganizationType, {
    description: 'The organization as it would be: every question can be asked of it.',
  })
  organization!: OrganizationType
}
