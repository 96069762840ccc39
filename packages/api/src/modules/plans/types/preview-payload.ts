import { Field, ObjectType } from 'type-graphql'
import { PlanError } from '../../../shared/problems/plan-error.js'
import { PreviewOkType } from './preview-ok-type.js'

@ObjectType({
  description: 'What would become of a plan: exactly one of the two is set.',
  simpleResolvers: true,
})
export class PreviewPayload {
  @Field(() => PreviewOkType, { nullable: true, description: 'It would be applied.' })
  ok!: PreviewOkType | null

  @Field(() => PlanError, { nullable: true, description: 'It would be refused.' })
  error!: PlanError | null
}
