import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { RatioType } from './ratio-type.js'

@ObjectType('CsOpsCapacity', {
  description: 'CSMs against the people of CS Operations who serve them (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class CsOpsCapacityType {
  @Field(() => Float, { description: 'CSMs in FTE.' })
  csms!: number

  @Field(() => Float, { description: 'People of CS Operations in FTE.' })
  fte!: number

  @Field(() => Float, { description: 'The same as capacity, in whole seats.' })
  capacity!: number

  @Field(() => RatioType, { description: 'CSMs ÷ capacity.' })
  csmsPerPerson!: RatioType

  @Field(() => Boolean, {
    description: 'Whether the ratio of mature organizations applies (from stage 4 by customers).',
  })
  mature!: boolean

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
