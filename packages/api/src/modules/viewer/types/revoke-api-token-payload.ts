import { Field, ID, ObjectType } from 'type-graphql'
import { PlanError } from '../../../shared/problems/plan-error.js'

@ObjectType({ description: 'A revoked API token.', simpleResolvers: true })
export class RevokeApiTokenOk {
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
