import type { AssignmentOptions, EntityKind, Id, OrganizationView } from '@postscale/domain'
import { Field, Float, InputType } from 'type-graphql'
import { newId } from '../../database/new-id.js'
import { badUserInput } from '../../errors/request-error.js'
import { ThingRef } from '../../graphql/external-reference.js'
import { idOfRef, rowOfRef } from '../../graphql/lists/row-of-ref.js'
import { Most } from '../../graphql/arguments/most.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { WriteInput } from '../../plans/write-input.js'
import { AssignmentWeightsInput, readWeights } from './assignment-weights.js'

/** So many things are named at once. */
export const MOST_THINGS = 1000
const MOST_DAYS = 366
/** Nobody is busier than that by far. */
const MOST_UTILISATION = 10

/** How long it is worked on, in milliseconds: then the best so far is told, with its bound. */
const TIME = 8000

@InputType({ description: 'Whose books are dealt out anew, and how much may change.' })
export class AssignmentInput {
  @Most(MOST_THINGS)
  @Field(() => [ThingRef], {
    nullable: true,
    description:
      'Only the CSMs of these teams and of the teams below them, and their accounts; all by default.',
  })
  teams?: ThingRef[] | null

  @Most(MOST_THINGS)
  @Field(() => [ThingRef], {
    defaultValue: [],
    description:
      'Positions whose accounts all go to others, because somebody leaves: to the named backup while that position ' +
      'has room, the rest to whom they burden least.',
  })
  leaving!: ThingRef[]

  @Most(MOST_THINGS)
  @Field(() => [ThingRef], {
    defaultValue: [],
    description: 'Accounts that keep who has them.',
  })
  pinned!: ThingRef[]

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description:
      'How many accounts may get another CSM at most, besides those that nobody has or that somebody who leaves has; ' +
      'as many as it takes by default.',
  })
  mostMoves?: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'The utilisation that no position is to be above, above 0 up to 10. Then as few accounts change CSM as that takes, ' +
      'instead of levelling books; `fewest` says what is proved of it. Not together with `mostMoves`.',
  })
  mostUtilisation?: number | null

  @Field(() => NonNegativeIntScalar, {
    defaultValue: 0,
    description: 'For so many days the former CSM stays beside the new one, up to 366; 0 for none.',
  })
  overlapDays!: number

  @Field(() => AssignmentWeightsInput, {
    nullable: true,
    description:
      'What counts beside level utilisation: relationships, time zones, expertise, level revenue. Nothing by default; of an empty object what the policy says.',
  })
  weights?: AssignmentWeightsInput | null
}

@InputType({ description: 'Which books to deal out anew, and how.' })
export class ApplyAssignmentInput extends WriteInput {
  @Field(() => AssignmentInput, { description: 'Whose books, and how much may change.' })
  assignment!: AssignmentInput
}

/**
 * The options of an assignment.
 *
 * @param path where the input stands in the request.
 * @throws RequestError BAD_USER_INPUT
 */
export function readAssignment(
  view: OrganizationView,
  // An argument that was left out has no defaults within.
  {
    teams,
    leaving = [],
    pinned = [],
    mostMoves,
    mostUtilisation,
    overlapDays = 0,
    weights,
  }: Partial<AssignmentInput>,
  path: readonly string[],
): AssignmentOptions {
  if (overlapDays > MOST_DAYS) throw badUserInput([...path, 'overlapDays'])
  if (mostUtilisation != null)
    readLimit(mostUtilisation, mostMoves ?? null, [...path, 'mostUtilisation'])
  return {
    ...(teams != null && { teamIds: idsOfRefs(view, 'team', teams, [...path, 'teams']) }),
    leaving: idsOfRefs(view, 'position', leaving, [...path, 'leaving']),
    pinned: idsOfRefs(view, 'account', pinned, [...path, 'pinned']),
    mostMoves: mostMoves ?? Infinity,
    ...(mostUtilisation != null && { mostUtilisation }),
    overlapDays,
    ...(weights != null && { weights: readWeights(view, weights, [...path, 'weights']) }),
    newId,
    isOver: timeLimit(),
  }
}

/** @throws RequestError BAD_USER_INPUT */
function readLimit(limit: number, mostMoves: number | null, path: readonly string[]): void {
  if (!(limit > 0 && limit <= MOST_UTILISATION)) {
    throw badUserInput(path, { min: 0, max: MOST_UTILISATION })
  }
  if (mostMoves !== null) throw badUserInput(path, { reason: 'NOT_TOGETHER' })
}

/**
 * The ids of things that are there.
 *
 * @param path where their list stands in the request.
 * @throws RequestError BAD_USER_INPUT of one that is not
 */
export function idsOfRefs(
  view: OrganizationView,
  kind: EntityKind,
  refs: readonly ThingRef[],
  path: readonly string[],
): readonly Id[] {
  return refs.map((ref, index) => {
    const place = [...path, index]
    // What is misspelt must not be taken for nothing to do.
    if (rowOfRef(view, kind, ref, place) === -1) throw badUserInput(place)
    return idOfRef(view, kind, ref, place)
  })
}

/** Whether a question has been worked on for as long as it may. */
export function timeLimit(): () => boolean {
  const end = performance.now() + TIME
  return () => performance.now() > end
}
