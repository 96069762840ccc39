import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { PlanError } from '../../graphql/plan-error.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { Node } from '../../graphql/relay/node.js'
import { MemberType } from '../../graphql/types/member-type.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import type { ApiToken } from '../../session/api-token.repository.js'

@ObjectType('ApiToken', {
  implements: Node,
  description: 'A secret with which a program asks. The secret itself is shown only once.',
  simpleResolvers: true,
})
export class ApiTokenType implements Node {
  id!: string

  @Field(() => String, { description: 'What it is for, as its maker says.' })
  name!: string

  @Field(() => String, { description: "The secret's first characters, to tell tokens apart." })
  start!: string

  @Field(() => Boolean, {
    description: 'Whether it may enter every organization of the installation, also future ones.',
  })
  allOrganizations!: boolean

  @Field(() => [ID], {
    nullable: true,
    description: 'The organizations it is restricted to; null when it may enter all its owner may.',
  })
  organizationIds!: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'What it may do there of what its maker may; null for all of it.',
  })
  actions!: readonly string[] | null

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends; null when it does not end by itself.',
  })
  expiresAt!: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'About when it was last used; null when it never was.',
  })
  lastUsedAt!: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret is taken that it had before; null where none is.',
  })
  formerValidUntil!: Date | null
}

@ObjectType('OthersApiToken', {
  description: 'An API token of somebody else.',
  simpleResolvers: true,
})
export class OthersApiTokenType {
  @Field(() => ApiTokenType, { description: 'The token.' })
  token!: ApiTokenType

  @Field(() => MemberType, {
    nullable: true,
    description: 'Whose it is; null for the installation’s own.',
  })
  owner!: MemberType | null
}

/** A token for GraphQL. */
export function toApiToken(token: ApiToken): ApiTokenType {
  const { name, start, createdAt, expiresAt, lastUsedAt, scope, organizationIds, actions } = token
  const { formerValidUntil } = token
  return Object.assign(new ApiTokenType(), {
    id: encodeGlobalId('ApiToken', token.id),
    name,
    start,
    allOrganizations: scope === 'INSTANCE',
    organizationIds:
      scope === 'ORGANIZATIONS'
        ? organizationIds.map((id) => encodeGlobalId('Organization', id))
        : null,
    actions: actions.length === 0 ? null : actions,
    createdAt,
    expiresAt,
    lastUsedAt,
    formerValidUntil,
  })
}

@InputType({ description: 'What an API token shall be.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for; 1 to 100 characters.' })
  name!: string

  @Field(() => [ID], {
    nullable: true,
    description: 'Restricts it to these organizations; without, it may enter all its maker may.',
  })
  organizationIds?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description:
      'What it may do there of what its maker may, by the names of `ViewerOrganization.actions`; all of it by default. With `organizationIds` only.',
  })
  actions?: string[] | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends; without, it lasts until it is revoked.',
  })
  expiresAt?: Date | null
}

@InputType({ description: 'Which API token to revoke.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'Opaque id of the token.' })
  id!: string
}

@ObjectType({ description: 'A new API token.', simpleResolvers: true })
class CreateApiTokenOk {
  @Field(() => ApiTokenType, { description: 'The token.' })
  token!: ApiTokenType

  @Field(() => String, {
    description: 'The secret for `Authorization: Bearer …`. It is not shown again.',
  })
  secret!: string
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class CreateApiTokenPayload {
  @Field(() => CreateApiTokenOk, { nullable: true, description: 'Set when it was made.' })
  ok!: CreateApiTokenOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@ObjectType({ description: 'A revoked API token.', simpleResolvers: true })
class RevokeApiTokenOk {
  @Field(() => ID, { description: 'Opaque id of the token that is no longer valid.' })
  revokedId!: string
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class RevokeApiTokenPayload {
  @Field(() => RevokeApiTokenOk, { nullable: true, description: 'Set when it was revoked.' })
  ok!: RevokeApiTokenOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}
