import { Field, ObjectType } from 'type-graphql'
import { PlanError } from '../../../shared/problems/plan-error.js'
import { PlanOkType } from './plan-ok-type.js'

@ObjectType({
  description: 'What became of a plan: exactly one of the two is set.',
  simpleResolvers: true,
})
export class PlanPayload {
  @Field(() => PlanOkType, { nullable: true, description: 'It was applied.' })
  ok!: PlanOkType | null

  @Field(() => PlanError, { nullable: true, description: 'It was refused; nothing was written.' })
  error!: PlanError | null
}
