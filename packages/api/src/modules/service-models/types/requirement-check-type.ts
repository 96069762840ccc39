import type { Requirement } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RequirementEnum } from './requirement-enum.js'

@ObjectType('ServiceModelRequirementCheck', {
  description: 'One thing that a service model needs.',
  simpleResolvers: true,
})
export class RequirementCheckType {
  @Field(() => RequirementEnum, { description: 'What it needs.' })
  requirement!: Requirement

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands; null when not known.' })
  met!: boolean | null
}
