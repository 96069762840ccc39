import type { ThingDifference, ThingKind } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { DifferenceActionEnum } from './difference-action-enum.js'
import { FieldDifferenceType } from './field-difference-type.js'
import { ThingKindEnum } from './thing-kind-enum.js'

@ObjectType('ThingDifference', {
  description: 'One thing that a plan makes, alters, ends or takes out.',
  simpleResolvers: true,
})
export class ThingDifferenceType {
  @Field(() => ThingKindEnum, { description: 'What kind of thing it is.' })
  kind!: ThingKind

  @Field(() => String, { description: 'What one of the kind is called, for people.' })
  kindLabel!: string

  @Field(() => ID, { description: 'Its id, as in `node`; a policy’s key.' })
  id!: string

  @Field(() => String, { description: 'What people call it.' })
  label!: string

  @Field(() => DifferenceActionEnum, { description: 'What happens to it.' })
  action!: ThingDifference['action']

  @Field(() => [FieldDifferenceType], { description: 'Its fields that differ.' })
  fields!: FieldDifferenceType[]
}
