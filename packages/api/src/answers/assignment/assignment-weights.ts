import { type BookWeights, type OrganizationView, usualWeights } from '@postscale/domain'
import { Field, Float, InputType, ObjectType } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'

/** More than this part of a seat nothing weighs. */
const MOST = 10

const RELATIONSHIP =
  'By how much busier everybody but its CSM counts for an account, for each year with that CSM, up to three; a fraction of a seat’s capacity.'
const TIME_ZONE =
  'By how much busier a CSM counts for an account, for each hour from the nearest of the position’s people to the account’s region, where both are known; a fraction of capacity.'
const EXPERTISE =
  'By how much busier a CSM counts who has none of the skills that an account asks for, its segment, vertical, region and language as far as they are a skill of any of these CSMs; a fraction of capacity, and of some of them a part of it.'
const REVENUE =
  'How much a level distribution of what accounts pay counts beside level utilisation, which counts 1.'

@InputType({
  description:
    'What counts beside level utilisation when books are dealt out: an account goes only to a CSM who is less busy by more than suits it less. What is left out is as the policy says.',
})
export class AssignmentWeightsInput {
  @Field(() => Float, {
    nullable: true,
    description: `${RELATIONSHIP} By default \`policy.assignment.relationship\`: 0.05.`,
  })
  relationship?: number | null

  @Field(() => Float, {
    nullable: true,
    description: `${TIME_ZONE} By default \`policy.assignment.timeZone\`: 0.02.`,
  })
  timeZone?: number | null

  @Field(() => Float, {
    nullable: true,
    description: `${EXPERTISE} By default \`policy.assignment.expertise\`: 0.1.`,
  })
  expertise?: number | null

  @Field(() => Float, {
    nullable: true,
    description: `${REVENUE} By default \`policy.assignment.revenue\`: 0.5.`,
  })
  revenue?: number | null
}

@ObjectType('AssignmentWeights', {
  description: 'What counts beside level utilisation when books are dealt out.',
  simpleResolvers: true,
})
export class AssignmentWeightsType {
  @Field(() => Float, { description: RELATIONSHIP })
  relationship!: number

  @Field(() => Float, { description: TIME_ZONE })
  timeZone!: number

  @Field(() => Float, { description: EXPERTISE })
  expertise!: number

  @Field(() => Float, { description: REVENUE })
  revenue!: number
}

/**
 * The weights that are asked for; what is left out is as the organization usually weighs it.
 *
 * @param path where the input stands in the request.
 * @throws RequestError BAD_USER_INPUT
 */
export function readWeights(
  view: OrganizationView,
  asked: AssignmentWeightsInput,
  path: readonly string[],
): BookWeights {
  const usual = usualWeights(view)
  const read = (name: keyof BookWeights): number => {
    const weight = asked[name] ?? usual[name]
    if (!(weight >= 0 && weight <= MOST)) throw badUserInput([...path, name], { min: 0, max: MOST })
    return weight
  }
  return {
    relationship: read('relationship'),
    timeZone: read('timeZone'),
    expertise: read('expertise'),
    revenue: read('revenue'),
  }
}
