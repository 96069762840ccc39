import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { RatioType } from './ratio-type.js'

@ObjectType('SupportCapacity', {
  description:
    'Customers and tickets against support engineers, over the last 20 working days (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class SupportCapacityType {
  @Field(() => Float, { description: 'Accounts whose support is answered for.' })
  customers!: number

  @Field(() => Float, { description: 'Engineers as capacity, in whole seats.' })
  engineers!: number

  @Field(() => RatioType, { description: 'Customers ÷ engineers.' })
  customersPerEngineer!: RatioType

  @Field(() => RatioType, { description: 'Tickets opened, an engineer a working day.' })
  ticketsPerEngineerDay!: RatioType

  @Field(() => RatioType, {
    description: 'Part of the opened tickets that broke their service level, 0–1.',
  })
  breachRate!: RatioType

  @Field(() => RatioType, { description: 'The same in the 20 working days before.' })
  previousBreachRate!: RatioType

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the breach rate grew; null when either is not known.',
  })
  breachesRising!: boolean | null

  @Field(() => RatioType, { description: 'Mean minutes from opening to solving.' })
  resolutionMinutes!: RatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
