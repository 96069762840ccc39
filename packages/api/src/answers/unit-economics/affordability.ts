import type { Tier } from '@postscale/domain'
import { Field, Float, InputType, ObjectType } from 'type-graphql'
import { TierEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { MoneyInput } from '../../graphql/money.js'
import { CostJudgementType } from './cost-judgement.js'

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

@InputType('AffordabilityInput', {
  description: 'A cost and what it is judged by; what is left out is not known.',
})
export class AffordabilityInput {
  @Field(() => MoneyInput, { description: 'Cost to serve a year.' })
  cost!: MoneyInput

  @Field(() => MoneyInput, { description: 'Annual contract value.' })
  acv!: MoneyInput

  @Field(() => Float, {
    nullable: true,
    description: 'Gross revenue retention a year, 0–1.',
  })
  retention?: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Gross margin, or the margin aimed at, 0–1.',
  })
  grossMargin?: number | null

  @Field(() => TierEnum, {
    nullable: true,
    description: 'Of which tier’s service model to show the multiple.',
  })
  tier?: Tier | null
}
