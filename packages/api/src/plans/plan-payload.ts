import { type Decision, type Locale, type PlanText, planText } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { PlanError } from '../graphql/plan-error.js'
import { NonNegativeIntScalar } from '../graphql/scalars.js'
import { OrganizationType } from '../graphql/types/organization-type.js'
import { PlanApprovalType } from './plan-approval.js'
import { PlanEffectsType } from './plan-effects.js'
import { ThingDifferenceType, toThingDifferences } from './thing-difference.js'
import type { DecidedPlan } from './to-change-results.js'

@ObjectType('PlanSummary', {
  description: 'What a plan comes to.',
  simpleResolvers: true,
})
class PlanSummaryType {
  @Field(() => String, { description: 'What it is called in the audit.' })
  title!: string

  @Field(() => NonNegativeIntScalar, { description: 'How many things it changes.' })
  changeCount!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'How many rows of time series it records or replaces.',
  })
  factCount!: number

  @Field(() => [ThingDifferenceType], { description: 'What it changes; the first 500 things.' })
  differences!: ThingDifferenceType[]
}

const mostDifferences = 500

/** A decision for people: what differs, in words. */
export function toPlanSummary(
  { state, changes, facts, retractions }: Decision,
  title: PlanText,
  locale: Locale,
  counts: { readonly changeCount?: number; readonly factCount?: number } = {},
): PlanSummaryType {
  return {
    title: planText(locale, title),
    changeCount: counts.changeCount ?? changes.length,
    factCount: counts.factCount ?? facts.length + retractions.length,
    get differences() {
      return toThingDifferences(state, changes.slice(0, mostDifferences), locale)
    },
  }
}

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

@ObjectType({
  description: 'What became of a plan: exactly one of the two is set.',
  simpleResolvers: true,
})
export class PlanPayload {
  @Field(() => PlanOkType, { nullable: true, description: 'It was applied.' })
  ok!: PlanOkType | null

  @Field(() => PlanError, { nullable: true, description: 'It was refused; nothing was written.' })
  error!: PlanError | null
}

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
    description:
      'The revision it was decided on; give it as `expectedRevision` when applying. On a scenario, that one’s own, for `addToScenario`.',
  })
  baseRevision!: number

  @Field(() => PlanEffectsType, { description: 'What it would do.' })
  effects!: PlanEffectsType

  @Field(() => PlanApprovalType, {
    description: 'Whether somebody else has to agree before it is applied.',
  })
  approval!: PlanApprovalType

  @Field(() => OrganizationType, {
    description: 'The organization as it would be: every question can be asked of it.',
  })
  organization!: OrganizationType
}

@ObjectType({
  description: 'What would become of a plan: exactly one of the two is set.',
  simpleResolvers: true,
})
export class PreviewPayload {
  @Field(() => PreviewOkType, { nullable: true, description: 'It would be applied.' })
  ok!: PreviewOkType | null

  @Field(() => PlanError, { nullable: true, description: 'It would be refused.' })
  error!: PlanError | null
}
