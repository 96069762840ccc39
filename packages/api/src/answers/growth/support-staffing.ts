import {
  type Locale,
  type SupportDemand,
  type SupportStaffing,
  staffingEvidence,
  supportStaffing,
} from '@postscale/domain'
import { Field, Float, InputType, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { inRange } from './growth-input.js'

@InputType({ description: 'What arrives at support, and what is promised (Erlang C).' })
export class SupportDemandInput implements SupportDemand {
  @Field(() => Float, {
    description: 'Requests an hour, in the hours that are staffed; 0–100,000.',
  })
  arrivalsPerHour!: number

  @Field(() => Float, { description: 'Mean seconds that answering one takes; 1–36,000.' })
  handlingSeconds!: number

  @Field(() => Float, { description: 'The part that is to be answered in time, 0.01–0.999.' })
  answeredShare!: number

  @Field(() => Float, { description: 'Within so many seconds; 0–86,400.' })
  withinSeconds!: number
}

@ObjectType('SupportStaffing', {
  description:
    'The fewest people at work at the same time with whom a promise is kept, by Erlang C: requests come by chance, take a time that varies, and nobody gives up.',
  simpleResolvers: true,
})
export class SupportStaffingType {
  @Field(() => NonNegativeIntScalar, { description: 'People at work at the same time.' })
  people!: number

  @Field(() => Float, {
    description: 'Arrivals × handling time, in erlangs: how many are busy on average.',
  })
  load!: number

  @Field(() => Float, { description: '`load ÷ people`.' })
  occupancy!: number

  @Field(() => Float, { description: 'The chance of having to wait at all, 0–1.' })
  waiting!: number

  @Field(() => Float, { description: 'The part that is answered in time, 0–1.' })
  answeredInTime!: number

  @Field(() => Float, { description: 'Mean seconds until a request is answered.' })
  meanWaitSeconds!: number

  @Field(() => EvidenceType, { description: 'The answer in words.' })
  evidence!: EvidenceType
}

/**
 * The staffing of a demand for GraphQL.
 *
 * @throws RequestError BAD_USER_INPUT for numbers out of their range.
 */
export function toSupportStaffing(demand: SupportDemandInput, locale: Locale): SupportStaffingType {
  inRange(demand.arrivalsPerHour, 0, 100_000, ['input', 'arrivalsPerHour'])
  inRange(demand.handlingSeconds, 1, 36_000, ['input', 'handlingSeconds'])
  inRange(demand.answeredShare, 0.01, 0.999, ['input', 'answeredShare'])
  inRange(demand.withinSeconds, 0, 86_400, ['input', 'withinSeconds'])
  const staffing: SupportStaffing = supportStaffing(demand)
  return { ...staffing, evidence: toEvidence(staffingEvidence(demand, staffing), locale) }
}
