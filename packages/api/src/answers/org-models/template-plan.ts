import {
  type Day,
  type Locale,
  type OrganizationView,
  type OrgModel,
  parseDay,
  type RoleFamily,
  type TemplatePlan,
} from '@postscale/domain'
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { OrgModelEnum, RoleFamilyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ProposedPlanType, toProposedPlan } from '../../plans/proposed-plan.js'
import { WriteInput } from '../../plans/write-input.js'

@ObjectType('TemplateSizing', {
  description: 'How many seats of one role family a team of the new organization has.',
  simpleResolvers: true,
})
class TemplateSizingType {
  @Field(() => ID, { description: 'The team, new or present, as in `node`.' })
  teamId!: string

  @Field(() => String, { description: 'What the team is called.' })
  teamName!: string

  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => Float, { description: 'Its load in seats: weight ÷ upper figure.' })
  load!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'The smallest number of whole seats that reaches target utilisation.',
  })
  seatsRequired!: number

  @Field(() => Float, { description: 'Present seats that go to the team, by their FTE.' })
  present!: number

  @Field(() => NonNegativeIntScalar, { description: 'Seats that the plan opens.' })
  opened!: number
}

@ObjectType('TemplatePlan', {
  description:
    'A plan that turns the present organization into a model; people keep their seats (TS “Four models”).',
  simpleResolvers: true,
})
export class TemplatePlanType {
  @Field(() => OrgModelEnum, { description: 'The model.' })
  model!: OrgModel

  @Field(() => ProposedPlanType, {
    description: 'The plan; it makes new ids each time it is asked.',
  })
  plan!: ProposedPlanType

  @Field(() => [TemplateSizingType], { description: 'How each new team was sized.' })
  sizing!: TemplateSizingType[]

  @Field(() => [EvidenceType], {
    description: 'How seats were sized, and what the plan leaves to be done.',
  })
  notes!: EvidenceType[]
}

/** A template's plan for GraphQL. */
export function toTemplatePlan(
  view: OrganizationView,
  { model, plan, sizing, notes }: TemplatePlan,
  locale: Locale,
): TemplatePlanType {
  const { id } = view.state.organization
  return {
    model,
    plan: toProposedPlan(view, plan, locale),
    sizing: sizing.map(({ teamId, ...each }) => ({
      ...each,
      teamId: encodeGlobalId('Team', id, teamId),
    })),
    notes: notes.map((note) => toEvidence(note, locale)),
  }
}

@InputType({ description: 'Into which model to turn the organization, and how.' })
export class ApplyTemplateInput extends WriteInput {
  @Field(() => OrgModelEnum, { description: 'The model.' })
  model!: OrgModel

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it holds; today in the organization’s time zone by default.',
  })
  effective?: string | null
}

/**
 * The day on which a plan is to hold.
 *
 * @param otherwise where none is named.
 * @throws RequestError BAD_USER_INPUT
 */
export function effectiveDay(
  date: string | null | undefined,
  otherwise: Day,
  path: readonly string[],
): Day {
  if (date == null) return otherwise
  const day = parseDay(date)
  if (day === null) throw badUserInput(path)
  return day
}
