import type { EvidenceUnit } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceUnitEnum } from './evidence-unit-enum.js'

@ObjectType('EvidenceInput', {
  description: 'One thing that an answer was computed from.',
  simpleResolvers: true,
})
export class EvidenceInputType {
  @Field(() => String, { description: 'A stable name, e.g. `load`.' })
  name!: string

  @Field(() => Float, {
    nullable: true,
    description: 'The value in `unit`; null when it is a text or not known.',
  })
  number!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The value when it is a text or a date; null when it is a number or not known.',
  })
  text!: string | null

  @Field(() => EvidenceUnitEnum, { description: 'What the value is counted in.' })
  unit!: EvidenceUnit
}
