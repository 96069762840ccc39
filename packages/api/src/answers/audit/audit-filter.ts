import type { ThingKind } from '@postscale/domain'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { kindOfGlobalId } from '../../graphql/global-id-of.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ThingKindEnum } from '../../graphql/thing-kind.js'
import { ActorKindEnum } from '../../graphql/types/actor-type.js'
import type { Actor } from '../../store/audit-writer.js'
import type { AuditQuestion } from '../../store/audit.repository.js'

@InputType({ description: 'Which plans; what is left out does not restrict.' })
class AuditFilter {
  @Field(() => [ActorKindEnum], { nullable: true, description: 'Applied by one of these kinds.' })
  actorKinds?: Actor['kind'][] | null

  @Field(() => String, { nullable: true, description: 'Applied by who had this name then.' })
  actorName?: string | null

  @Field(() => [ThingKindEnum], {
    nullable: true,
    description: 'That changed a thing of one of these kinds.',
  })
  kinds?: ThingKind[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'That changed this thing, by its opaque id; of one that is no longer there, too.',
  })
  thingId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Applied then or later.' })
  from?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Applied before then.' })
  before?: Date | null
}

/** Which page of which plans. */
@ArgsType()
export class AuditArgs extends ConnectionArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which plans; all by default.' })
  filter?: AuditFilter | null
}

/**
 * Which plans a filter means, up to a revision.
 *
 * @throws RequestError BAD_USER_INPUT for an id that is not of a thing
 */
export function readAuditFilter(filter: AuditFilter, revision: number): AuditQuestion {
  const { actorKinds, actorName, from, before } = filter
  return {
    revision,
    ...(actorKinds != null && { actorKinds }),
    ...(actorName != null && { actorName }),
    ...(from != null && { from }),
    ...(before != null && { before }),
    ...thingsAsked(filter, ['filter', 'thingId']),
  }
}

/**
 * What is asked of which things: a thing must be of one of the kinds, where both are given.
 *
 * @throws RequestError BAD_USER_INPUT for an id that is not of a thing
 */
export function thingsAsked(
  { kinds, thingId }: Pick<AuditFilter, 'kinds' | 'thingId'>,
  path: readonly string[],
): Pick<AuditQuestion, 'kinds' | 'thingId'> {
  if (thingId == null) return kinds == null ? {} : { kinds }
  const thing = kindOfGlobalId(thingId)
  if (thing === null) throw badUserInput(path)
  const isAsked = kinds == null || kinds.includes(thing.kind)
  return { kinds: isAsked ? [thing.kind] : [], thingId: thing.id }
}
