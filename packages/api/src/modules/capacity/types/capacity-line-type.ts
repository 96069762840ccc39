import type { Band, RoleFamily } from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { BandEnum, RoleFamilyEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RowLoadType } from './row-load-type.js'

@ObjectType('CapacityLine', {
  description:
    'Load against capacity of one role family in a group (TS “Capacity ratios”). A seat is one whole, fully ramped person.',
  simpleResolvers: true,
})
export class CapacityLineType {
  @Field(() => RoleFamilyEnum, { description: 'Whose work it is.' })
  family!: RoleFamily

  @Field(() => Float, {
    description: 'What is carried, in seats: each weight ÷ what one person carries at most.',
  })
  load!: number

  @Field(() => Float, { description: 'What can be carried, in seats: FTE × ramp.' })
  capacity!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Load ÷ capacity: 0.65 is 65 %; null without capacity or without a figure.',
  })
  utilisation!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no utilisation, in the language of the request.',
  })
  utilisationReason!: string | null

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

  @Field(() => NonNegativeIntScalar, { description: 'Different people in the seats.' })
  people!: number

  @Field(() => Float, { description: 'Their FTE in these seats, not ramped.' })
  fte!: number

  @Field(() => NonNegativeIntScalar, { description: 'Seats.' })
  seats!: number

  @Field(() => NonNegativeIntScalar, { description: 'Seats that nobody sits in.' })
  openSeats!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Load ÷ target utilisation, in seats; null without a figure.',
  })
  requiredCapacity!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The smallest number of whole seats that reaches it; null without a figure.',
  })
  seatsRequired!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Required capacity − capacity, in seats: positive is missing, negative to spare.',
  })
  gap!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The smallest number of ramped people that closes the gap; null without a figure.',
  })
  peopleNeeded!: number | null

  @Field(() => Float, { description: 'Accounts on seats or pools without any capacity.' })
  exposedAccounts!: number

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
