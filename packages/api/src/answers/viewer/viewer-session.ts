import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { vocabularyEnum } from '../../graphql/enums.js'
import { PlanError } from '../../graphql/plan-error.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import type { SignedInSession, SignInWay } from '../../session/session.repository.js'
import { browserOf } from './browser-of.js'

const MOST_KEPT = 100

const SignInWayEnum = vocabularyEnum<SignInWay>(
  'SignInWay',
  'How somebody proved who they are in a session.',
  {
    PASSKEY: 'By a passkey.',
    PASSWORD: 'By their password alone.',
    PROVIDER: 'By the identity provider of their company.',
    SECOND_FACTOR: 'By their password and a second factor.',
  },
)

@ObjectType('ViewerSession', {
  description: 'A sign-in of the viewer that has not ended.',
  simpleResolvers: true,
})
class ViewerSessionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When they signed in.' })
  createdAt!: Date

  @Field(() => DateTimeScalar, { description: 'When it was last seen, to the minute.' })
  lastSeenAt!: Date

  @Field(() => DateTimeScalar, {
    description:
      'When it ends unless it is seen again before; at the latest 30 days after signing in.',
  })
  expiresAt!: Date

  @Field(() => String, {
    nullable: true,
    description: 'The network address from which they signed in; null where none is known.',
  })
  address!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the browser is called, such as Firefox; null where it did not say.',
  })
  browser!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the browser runs on, such as Windows; null where it did not say.',
  })
  system!: string | null

  @Field(() => SignInWayEnum, { description: 'How they proved who they are.' })
  way!: SignInWay

  @Field(() => String, {
    nullable: true,
    description: 'Of PASSKEY: what it is called; null when it was removed.',
  })
  passkey!: string | null

  @Field(() => Boolean, { description: 'Whether it is the one in which this is asked.' })
  isCurrent!: boolean
}

@ObjectType({ description: 'Sign-ins of the viewer.', simpleResolvers: true })
export class ViewerSessionsType {
  @Field(() => [ViewerSessionType], { description: 'All of them, the one seen last first.' })
  nodes!: readonly ViewerSessionType[]
}

/** @param currentId of the session in which it is asked. */
export function toViewerSession(
  { id, userAgent, address, ...session }: SignedInSession,
  currentId: string,
): ViewerSessionType {
  return {
    ...session,
    ...browserOf(userAgent),
    id: encodeGlobalId('ViewerSession', id),
    address: address || null,
    isCurrent: id === currentId,
  }
}

@InputType({ description: 'Which session to end.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'Opaque id of the session.' })
  id!: string
}

@ObjectType({ description: 'A session that was ended.', simpleResolvers: true })
class RevokeSessionOk {
  @Field(() => ID, { description: 'Opaque id of the session that is no longer valid.' })
  revokedId!: string
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class RevokeSessionPayload {
  @Field(() => RevokeSessionOk, { nullable: true, description: 'Set when it was ended.' })
  ok!: RevokeSessionOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@InputType({
  description: 'Which sessions to end: all but the present one, and those that are named.',
})
export class RevokeOtherSessionsInput {
  @Most(MOST_KEPT)
  @Field(() => [ID], {
    nullable: true,
    description: 'Opaque ids of sessions that go on besides the present one; none by default.',
  })
  exceptIds?: string[] | null
}

@ObjectType({ description: 'Sessions that were ended.', simpleResolvers: true })
class RevokeOtherSessionsOk {
  @Field(() => Int, { description: 'How many.' })
  revokedCount!: number
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class RevokeOtherSessionsPayload {
  @Field(() => RevokeOtherSessionsOk, { nullable: true, description: 'Set when it was done.' })
  ok!: RevokeOtherSessionsOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}
