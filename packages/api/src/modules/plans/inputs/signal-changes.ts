import type { SignalFamily, TouchpointKind } from '@postscale/domain'
import { Field, Float, ID, InputType } from 'type-graphql'
import { SignalFamilyEnum, TouchpointKindEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({
  description:
    'Records a measurement of an account’s health on one day (the effective one); replaces what the source said before.',
})
export class RecordHealthSignalChange extends EffectiveInput {
  @Field(() => String, { description: 'Name of the system it comes from.' })
  source!: string

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => SignalFamilyEnum, { description: 'The family it belongs to.' })
  family!: SignalFamily

  @Field(() => String, { description: 'Name of the metric, as in the health model.' })
  metric!: string

  @Field(() => Float, { description: 'The measurement.' })
  value!: number
}

@InputType({
  description:
    'Records a contact with an account on one day (the effective one); the same external id of a source replaces it.',
})
export class RecordTouchpointChange extends EffectiveInput {
  @Field(() => String, { description: 'Name of the system it comes from.' })
  source!: string

  @Field(() => String, { description: 'Its id there.' })
  externalId!: string

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => TouchpointKindEnum, { description: 'What it was.' })
  kind!: TouchpointKind

  @Field(() => ID, { nullable: true, description: 'Who had it.' })
  personId?: string | null

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  outcome?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When the next one was agreed for.' })
  nextOn?: string | null
}
