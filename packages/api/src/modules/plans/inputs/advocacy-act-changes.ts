import type { AdvocacyKind } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { AdvocacyKindEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({ description: 'Records something a customer did for us.' })
export class RecordAdvocacyActChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new advocacy act: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => AdvocacyKindEnum, { description: 'What it was.' })
  kind!: AdvocacyKind

  @Field(() => DateScalar, { description: 'When it was.' })
  on!: string

  @Field(() => String, { nullable: true, description: 'More about it.' })
  note?: string | null
}

@InputType({ description: 'Alters an advocacy act.' })
export class UpdateAdvocacyActChange extends EffectiveInput {
  @Field(() => ID, { description: 'The advocacy act.' })
  id!: string

  @Field(() => AdvocacyKindEnum, { nullable: true, description: 'What it was.' })
  kind?: AdvocacyKind | null

  @Field(() => DateScalar, { nullable: true, description: 'When it was.' })
  on?: string | null

  @Field(() => String, { nullable: true, description: 'More about it.' })
  note?: string | null
}

@InputType({ description: 'Takes an advocacy act out from a day on.' })
export class RemoveAdvocacyActChange extends EffectiveInput {
  @Field(() => ID, { description: 'The advocacy act.' })
  id!: string
}
