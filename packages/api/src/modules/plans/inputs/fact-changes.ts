import type { ArrMovementKind } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { ArrMovementKindEnum } from '../../../shared/enums/index.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'
import { MoneyInput } from './money-input.js'

@InputType({
  description:
    'Records the tickets of one account or team on one day (the effective one); replaces what the source said before.',
})
export class RecordTicketVolumeChange extends EffectiveInput {
  @Field(() => String, { description: 'Name of the system the figures come from.' })
  source!: string

  @Field(() => ID, { nullable: true, description: 'The account; not with `teamId`.' })
  accountId?: string | null

  @Field(() => ID, { nullable: true, description: 'The team; not with `accountId`.' })
  teamId?: string | null

  @Field(() => NonNegativeIntScalar, { description: 'Tickets opened that day.' })
  opened!: number

  @Field(() => NonNegativeIntScalar, { description: 'Tickets solved that day.' })
  solved!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Tickets opened that day that broke their service level.',
  })
  breached!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Minutes from opening to solving, summed over the tickets solved that day.',
  })
  resolutionMinutes!: number
}

@InputType({
  description:
    'Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before.',
})
export class RecordArrMovementChange extends EffectiveInput {
  @Field(() => String, { description: 'Name of the system the figures come from.' })
  source!: string

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => ArrMovementKindEnum, { description: 'What kind of movement it is.' })
  movement!: ArrMovementKind

  @Field(() => MoneyInput, {
    description: 'Positive for NEW and EXPANSION, negative for CONTRACTION and CHURN.',
  })
  amount!: MoneyInput

  @Field(() => String, { nullable: true, description: 'Why it was lost, as the source says.' })
  reason?: string | null
}
