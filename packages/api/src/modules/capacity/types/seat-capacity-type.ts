import type { Band, RoleFamily } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { BandEnum, RoleFamilyEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { RowLoadType } from './row-load-type.js'
import { SeatHolderType } from './seat-holder-type.js'
import { PositionType } from '../../../graphql/types.js'

@ObjectType('SeatCapacity', {
  description: 'Load against capacity of one seat (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class SeatCapacityType {
  @Field(() => PositionType, { description: 'The seat.' })
  position!: PositionType

  @Field(() => RoleFamilyEnum, { description: 'The family of its role.' })
  family!: RoleFamily

  @Field(() => [SeatHolderType], { description: 'Who sits in it; empty when it is open.' })
  holders!: readonly SeatHolderType[]

  @Field(() => Float, {
    description: 'What it carries, in seats: each weight ÷ what one person carries at most.',
  })
  load!: number

  @Field(() => Float, { description: 'What it can carry, in seats: FTE × ramp.' })
  capacity!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Load ÷ capacity: 0.65 is 65 %; null without capacity or without a figure.',
  })
  utilisation!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Load measured by the hire triggers ÷ capacity: from 1 on a hire is due; null without capacity or trigger.',
  })
  triggerUtilisation!: number | null

  @Field(() => BandEnum, {
    nullable: true,
    description: 'How full it is; null without load and capacity, or without a figure.',
  })
  band!: Band | null

  @Field(() => Float, {
    description: 'Accounts (projects, renewals ahead) carried; pooled ones by their share.',
  })
  accounts!: number

  @Field(() => Money, { description: 'Annual contract value of them, in the same shares.' })
  acv!: Money

  @Field(() => [RowLoadType], { description: 'The load by row of the capacity table.' })
  rows!: readonly RowLoadType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
