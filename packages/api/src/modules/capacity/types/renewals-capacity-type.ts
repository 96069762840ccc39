import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { RatioType } from './ratio-type.js'

@ObjectType('RenewalsCapacity', {
  description:
    'The renewals of the next 12 months against renewals specialists (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class RenewalsCapacityType {
  @Field(() => Float, {
    description: 'Contracts that end within 12 months, without the complex ones.',
  })
  standard!: number

  @Field(() => Float, { description: 'Those of accounts of high complexity.' })
  complex!: number

  @Field(() => Float, { description: 'Those that a renewals seat or team answers for.' })
  covered!: number

  @Field(() => Float, {
    description: 'All of them ÷ what one specialist carries at most, in seats.',
  })
  load!: number

  @Field(() => Float, { description: 'How many seats they keep busy at least.' })
  lowerLoad!: number

  @Field(() => Float, { description: 'Specialists as capacity, in whole seats.' })
  capacity!: number

  @Field(() => RatioType, { description: 'Load ÷ capacity.' })
  utilisation!: RatioType

  @Field(() => Float, { description: 'Specialists needed by the rule of thumb: renewals ÷ 100.' })
  quickEstimate!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
