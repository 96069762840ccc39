import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { CostJudgementType } from './cost-judgement-type.js'

@ObjectType('Affordability', {
  description: 'Whether a customer may cost so much (BM “Step 1”).',
  simpleResolvers: true,
})
export class AffordabilityType {
  @Field(() => CostJudgementType, { description: 'What the cost means.' })
  judgement!: CostJudgementType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
