import {
  mondayFrom,
  MOST_TRANSITION_WEEKS,
  type OrganizationView,
  type OrgModel,
  type TransitionOptions,
} from '@postscale/domain'
import { Field, Float, InputType, Int } from 'type-graphql'
import { newId } from '../../database/new-id.js'
import { badUserInput } from '../../errors/request-error.js'
import { OrgModelEnum } from '../../graphql/enums.js'
import { DateScalar } from '../../graphql/scalars.js'
import { WriteInput } from '../../plans/write-input.js'
import { effectiveDay } from './template-plan.js'

/** Nobody is allowed to be busier than twice their capacity. */
const MOST_UTILISATION = 2
const MOST_PER_PERSON = 100
const MOST_PER_WEEK = 100_000
const MOST_DAYS = 366

@InputType({
  description: 'Into which model to turn the organization, and what to keep to on the way.',
})
export class TransitionInput {
  @Field(() => OrgModelEnum, { description: 'The model.' })
  model!: OrgModel

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first week begins on this day if it is a Monday, else on the next; the day that is shown by default.',
  })
  start?: string | null

  @Field(() => Int, {
    defaultValue: 12,
    description: `It is to take so many weeks at most, 1–${MOST_TRANSITION_WEEKS}. Accounts of mixed books that are held back for longer stay.`,
  })
  mostWeeks!: number

  @Field(() => Float, {
    defaultValue: 1,
    description: `No role family of a team is to be above this utilisation in any week, up to ${MOST_UTILISATION}; 1 is its whole capacity.`,
  })
  mostUtilisation!: number

  @Field(() => Int, {
    defaultValue: 5,
    description: `So many accounts may one person take over in a week, 1–${MOST_PER_PERSON}.`,
  })
  mostPerPerson!: number

  @Field(() => Int, {
    nullable: true,
    description: `So many may change hands in a week altogether, 1–${MOST_PER_WEEK}; any number by default.`,
  })
  mostPerWeek?: number | null

  @Field(() => Int, {
    defaultValue: 0,
    description: 'For so many days the former CSM stays beside the new one, up to 366; 0 for none.',
  })
  overlapDays!: number

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether accounts whose CSM is in another team than theirs go to a CSM of it; else they stay, as in `templatePlan`.',
  })
  handsOverMixedBooks!: boolean
}

@InputType({ description: 'Which transition to make, and how.' })
export class ApplyTransitionPathInput extends WriteInput {
  @Field(() => TransitionInput, { description: 'Into which model, and what to keep to.' })
  transition!: TransitionInput
}

/**
 * The options of a transition.
 *
 * @param path where the input stands in the request.
 * @throws RequestError BAD_USER_INPUT
 */
export function readTransition(
  view: OrganizationView,
  input: TransitionInput,
  path: readonly string[],
): TransitionOptions {
  const { model, start, mostUtilisation, mostPerWeek = null, handsOverMixedBooks } = input
  if (!(mostUtilisation > 0 && mostUtilisation <= MOST_UTILISATION)) {
    throw badUserInput([...path, 'mostUtilisation'], { min: 0, max: MOST_UTILISATION })
  }
  const within = (name: Whole, value: number, min: number, max: number): number => {
    if (value < min || value > max) throw badUserInput([...path, name], { min, max })
    return value
  }
  return {
    model,
    newId,
    start: mondayFrom(effectiveDay(start, view.day, [...path, 'start'])),
    mostWeeks: within('mostWeeks', input.mostWeeks, 1, MOST_TRANSITION_WEEKS),
    mostUtilisation,
    mostPerPerson: within('mostPerPerson', input.mostPerPerson, 1, MOST_PER_PERSON),
    mostPerWeek: mostPerWeek === null ? null : within('mostPerWeek', mostPerWeek, 1, MOST_PER_WEEK),
    overlapDays: within('overlapDays', input.overlapDays, 0, MOST_DAYS),
    handsOverMixedBooks,
  }
}

type Whole = 'mostWeeks' | 'mostPerPerson' | 'mostPerWeek' | 'overlapDays'
