import type { EconomicsGrouping, OrganizationView, RangeVerdict } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { EconomicsStatusEnum, type EconomicsStatus } from './economics-status-enum.js'
import { RangeVerdictEnum } from './range-verdict-enum.js'

@ObjectType('UnitEconomics', {
  description: 'What serving the accounts costs, in all and by group (BM “Step 1” and “Hybrid”).',
  simpleResolvers: true,
})
export class UnitEconomicsType {
  view!: OrganizationView
  groupBy!: EconomicsGrouping

  @Field(() => EconomicsStatusEnum, { description: 'Whether costs could be told.' })
  status!: EconomicsStatus

  @Field(() => String, {
    nullable: true,
    description: 'Why they could not, in the language of the request.',
  })
  reason!: string | null

  @Field(() => Money, { nullable: true, description: 'Annual contract value of all accounts.' })
  revenue!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'What all accounts cost, idle seats included, overhead not.',
  })
  cost!: Money | null

  @Field(() => Money, { nullable: true, description: 'Of it, the cost of idle seats.' })
  idle!: Money | null

  @Field(() => Money, {
    nullable: true,
    description:
      'What leading and CS Operations cost, which policy’s shared resources stand for; in no line.',
  })
  overhead!: Money | null

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description: 'Seats in which someone’s cost is not known.',
  })
  seatsWithoutCost!: number | null

  @Field(() => RatioType, { nullable: true, description: 'Cost ÷ revenue.' })
  share!: RatioType | null

  @Field(() => RangeVerdictEnum, {
    nullable: true,
    description: 'The share against the blended range of 10–25 % (BM “Hybrid”).',
  })
  verdict!: RangeVerdict | null

  @Field(() => RatioType, {
    nullable: true,
    description: 'Part of the gross margin that the cost takes.',
  })
  marginShare!: RatioType | null

  @Field(() => Float, {
    nullable: true,
    description: 'Gross margin − share: what is left for everything else; null when not known.',
  })
  marginLeft!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
