import type { Responsibility } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { ResponsibilityEnum } from '../../../shared/enums/index.js'

@ObjectType('PlaybookStep', { description: 'One step of a playbook.', simpleResolvers: true })
export class PlaybookStepType {
  @Field(() => String, { description: 'What is done.' })
  title!: string

  @Field(() => Int, { description: 'Days from the stage’s beginning.' })
  day!: number

  @Field(() => ResponsibilityEnum, {
    nullable: true,
    description: 'Who does it; null when not said.',
  })
  responsibility!: Responsibility | null
}
