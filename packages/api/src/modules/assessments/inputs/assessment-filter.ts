import { Field, InputType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which assessments; what is left out does not restrict.' })
export class AssessmentFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Taken on it or later.' })
  takenFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Taken before it.' })
  takenBefore?: string | null
}
