import type { Responsibility } from '@postscale/domain'
import { Field, InputType, Int } from 'type-graphql'
import { ResponsibilityEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'One step of a playbook.' })
export class PlaybookStepInput {
  @Field(() => String, { description: 'What is done.' })
  title!: string

  @Field(() => Int, { description: 'Days from the stage’s beginning.' })
  day!: number

  @Field(() => ResponsibilityEnum, { nullable: true, description: 'Who does it.' })
  responsibility?: Responsibility | null
}
