import { Field, ObjectType } from 'type-graphql'
import { PlanError } from '../../../shared/problems/plan-error.js'
import { ApiTokenType } from './api-token-type.js'

@ObjectType({ description: 'A new API token.', simpleResolvers: true })
export class CreateApiTokenOk {
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
