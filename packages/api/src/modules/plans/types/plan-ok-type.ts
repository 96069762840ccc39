import { Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { OrganizationType } from '../../organizations/types/organization-type.js'
import type { DecidedPlan } from '../to-change-results.js'
import { PlanSummaryType } from './plan-summary-type.js'

@ObjectType('PlanOk', { description: 'An applied plan.', simpleResolvers: true })
export class PlanOkType {
  /** What was decided, out of which the results of its changes are told. */
  readonly decided!: DecidedPlan

  @Field(() => PlanSummaryType, { description: 'What it came to.' })
  plan!: PlanSummaryType

  @Field(() => Boolean, {
    description: 'False when nothing differed: there is no new revision then.',
  })
  changed!: boolean

  @Field(() => Boolean, {
    description: 'True when an earlier request with the same idempotency key applied it.',
  })
  replayed!: boolean

  @Field(() => NonNegativeIntScalar, { description: 'The revision it made, or found.' })
  revision!: number

  @Field(() => OrganizationType, { description: 'The organization at that revision, today.' })
  organization!: OrganizationType
}
