import type { History, LiveAssessment } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ThingType } from '../../organizations/types/thing-type.js'
import { AssessmentAnswersType } from './assessment-answers-type.js'

@ObjectType('Assessment', {
  implements: Node,
  description: 'A maturity assessment: the seven questions answered on a day (PM “Assessment”).',
  simpleResolvers: true,
})
export class AssessmentType extends ThingType<LiveAssessment> implements Node {
  protected readonly typeName = 'Assessment'

  protected get recorded(): History<unknown> {
    return this.view.state.assessments.get(this.live.id)?.history ?? []
  }

  @Field(() => DateScalar, { description: 'When it was taken.' })
  get takenOn(): string {
    return this.live.takenOn
  }

  @Field(() => AssessmentAnswersType, { description: 'The answers.' })
  get answers(): AssessmentAnswersType {
    return new AssessmentAnswersType(this.live.answers)
  }

  @Field(() => String, { nullable: true, description: 'More about it; null when there is none.' })
  get note(): string | null {
    return this.live.note
  }
}
