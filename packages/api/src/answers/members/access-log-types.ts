import type { Action, OrganizationView } from '@postscale/domain'
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { vocabularyEnum } from '../../graphql/enums.js'
import { Connection } from '../../graphql/relay/connection.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import { TeamType } from '../../graphql/types/types.js'
import type {
  AccessEvent,
  AccessEventKind,
  AccessSaid,
} from '../../session/access-log/access-event.js'
import type { Denial } from '../../session/access-log/denials.js'
import type { MemberRole } from '../../session/custom-roles/custom-role.js'
import { MemberRoleEnum } from './member-role.js'
import { teamsOf } from './membership-type.js'

const AccessEventKindEnum = vocabularyEnum<AccessEventKind>(
  'AccessEventKind',
  'What was done about who may enter an organization.',
  {
    INVITED: 'Somebody was invited.',
    INVITATION_REVOKED: 'An invitation was taken back.',
    JOINED: 'Somebody came in: by an invitation, their company’s provider, or its directory.',
    MEMBERSHIP_CHANGED: 'A member was given another role, or other teams.',
    DEACTIVATED: 'A member may not enter any more.',
    REACTIVATED: 'A former member may enter again.',
    ROLE_CREATED: 'A role of its own was made.',
    ROLE_CHANGED: 'A role of its own was changed, for all who have it.',
    ROLE_DELETED: 'A role of its own was deleted.',
    DATA_RETENTION_CHANGED: 'How long personal data is kept was changed.',
    SECOND_FACTOR_WANTED: 'Members have to prove a second factor from then on.',
    SECOND_FACTOR_RELEASED: 'Members need no second factor any more.',
  },
)

@ObjectType('AccessGranted', {
  description: 'What somebody could do.',
  simpleResolvers: true,
})
class AccessGrantedType {
  @Field(() => MemberRoleEnum, { description: 'Their role.' })
  role!: MemberRole

  @Field(() => String, {
    nullable: true,
    description:
      'The organization’s own role, as it was called then; null unless `role` is CUSTOM.',
  })
  customRole!: string | null

  @Field(() => [String], {
    nullable: true,
    description:
      'What the role allowed, by the names of `accessActions`; null unless the event is about a role itself.',
  })
  actions!: readonly Action[] | null

  @Field(() => [TeamType], {
    description: 'The teams that it was about, as far as they are there on the day that is shown.',
  })
  teams!: readonly TeamType[]
}

@ObjectType('AccessEvent', {
  description: 'Something that was done about who may enter an organization.',
  simpleResolvers: true,
})
export class AccessEventType {
  @Field(() => AccessEventKindEnum, { description: 'What was done.' })
  kind!: AccessEventKind

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date

  @Field(() => ActorType, { description: 'Who did it.' })
  actor!: ActorType

  @Field(() => ID, {
    nullable: true,
    description: 'The user it is about, as `Member.id` has it; null for invitations and roles.',
  })
  subjectId!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Whom or what it is about: a name, or the address of an invitation; null for one without.',
  })
  subject!: string | null

  @Field(() => AccessGrantedType, {
    nullable: true,
    description: 'What they could do before; null for nothing.',
  })
  before!: AccessGrantedType | null

  @Field(() => AccessGrantedType, {
    nullable: true,
    description: 'What they could do afterwards, or could once they accept; null for nothing.',
  })
  after!: AccessGrantedType | null
}

/** An event for GraphQL. */
export function toAccessEvent(view: OrganizationView, event: AccessEvent): AccessEventType {
  const { kind, recordedAt, actorKind, actorName, subjectId, subjectName } = event
  const granted = (said: AccessSaid | null) =>
    said && {
      role: said.role,
      customRole: said.customRole,
      actions: said.actions ?? null,
      teams: teamsOf(view, said.teamIds),
    }
  return {
    kind,
    at: recordedAt,
    actor: { kind: actorKind === 'user' ? 'USER' : 'TOKEN', name: actorName },
    subjectId: subjectId === null ? null : encodeGlobalId('User', subjectId),
    subject: subjectName === '' ? null : subjectName,
    before: granted(event.before),
    after: granted(event.after),
  }
}

export const AccessEventConnection = Connection<AccessEventType>(
  () => AccessEventType,
  'AccessEvent',
)

const MOST_KINDS = 20

@InputType({ description: 'Which events: those that meet all that is given.' })
class AccessEventFilter {
  @Most(MOST_KINDS)
  @Field(() => [AccessEventKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: AccessEventKind[] | null

  @Field(() => ID, { nullable: true, description: 'About this user: `Member.id`.' })
  subjectId?: string | null
}

@ArgsType()
export class AccessEventArgs extends ConnectionArgs {
  @Field(() => AccessEventFilter, { nullable: true, description: 'Which events.' })
  filter?: AccessEventFilter | null
}

@ObjectType('AccessDenial', {
  description: 'What somebody who may enter was told they may not do, on one day of UTC.',
  simpleResolvers: true,
})
export class AccessDenialType {
  @Field(() => ActorType, { description: 'Who.' })
  actor!: ActorType

  @Field(() => String, {
    description: 'What would have had to be granted, by the names of `ViewerOrganization.actions`.',
  })
  action!: Action

  @Field(() => NonNegativeIntScalar, { description: 'How often that day.' })
  count!: number

  @Field(() => DateTimeScalar, { description: 'When first.' })
  firstAt!: Date

  @Field(() => DateTimeScalar, { description: 'When last.' })
  lastAt!: Date
}

/** A denial for GraphQL. */
export function toAccessDenial(denial: Denial): AccessDenialType {
  const { actorKind, actorName, action, count, firstAt, lastAt } = denial
  const actor = { kind: actorKind === 'user' ? 'USER' : 'TOKEN', name: actorName } as const
  return { actor, action, count, firstAt, lastAt }
}
