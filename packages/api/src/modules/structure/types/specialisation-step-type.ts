import type { EvolutionStage, RoleFamily, SpecialisationStatus } from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { SpecialisationStatusEnum } from './specialisation-status-enum.js'

@ObjectType('SpecialisationStep', {
  description: 'One kind of work, and whether it should have people of its own.',
  simpleResolvers: true,
})
export class SpecialisationStepType {
  @Field(() => RoleFamilyEnum, { description: 'The work.' })
  family!: RoleFamily

  @Field(() => SpecialisationStatusEnum, { description: 'Whether it is due.' })
  status!: SpecialisationStatus

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among what is due, from 1; null for what is not due.',
  })
  rank!: number | null

  @Field(() => Float, {
    description: 'Specialists whom it keeps busy at least, in seats: weight ÷ lower figure.',
  })
  busy!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Specialists to begin with, at target utilisation; 0 unless due.',
  })
  people!: number

  @Field(() => Int, { description: 'The stage at which the guide first has such people, 1–4.' })
  usualStage!: EvolutionStage

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
