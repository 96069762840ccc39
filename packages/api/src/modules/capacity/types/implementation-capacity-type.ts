import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { RatioType } from './ratio-type.js'

@ObjectType('ImplementationCapacity', {
  description: 'What runs in implementation, what waits, and how long (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class ImplementationCapacityType {
  @Field(() => Float, { description: 'Active projects.' })
  active!: number

  @Field(() => Float, { description: 'Projects that wait to begin.' })
  queued!: number

  @Field(() => Float, { description: 'Specialists as capacity, in whole seats.' })
  specialists!: number

  @Field(() => RatioType, { description: 'Active projects ÷ specialists.' })
  activePerSpecialist!: RatioType

  @Field(() => Float, { description: 'Projects that a specialist finishes in a year.' })
  throughput!: number

  @Field(() => Boolean, {
    description: 'Whether that was measured over the last year; otherwise it is the figure.',
  })
  measured!: boolean

  @Field(() => Float, {
    description: 'Projects finished in a month: specialists × throughput ÷ 12.',
  })
  monthlyCompletions!: number

  @Field(() => RatioType, {
    description: 'Months that the queue takes: queued ÷ finished in a month.',
  })
  backlogMonths!: RatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
