import type { SelectionStepId, Tier } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { SelectionStepEnum } from './selection-step-enum.js'

@ObjectType('SelectionStep', {
  description: 'What one step says of a segment, and how much that counts.',
  simpleResolvers: true,
})
export class SelectionStepType {
  @Field(() => SelectionStepEnum, { description: 'The step.' })
  step!: SelectionStepId

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The model that it speaks for; null when it could not be evaluated.',
  })
  vote!: Tier | null

  @Field(() => Float, { description: 'Its part of all votes cast, 0–1; 0 without a vote.' })
  weight!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
