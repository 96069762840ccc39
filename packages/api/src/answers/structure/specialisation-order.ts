import type { EvolutionStage, RoleFamily, SpecialisationStatus } from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

/** Whether work should have people of its own. */
const SpecialisationStatusEnum = vocabularyEnum<SpecialisationStatus>(
  'SpecialisationStatus',
  'Whether a kind of work should have people of its own (TS “Evolution path”).',
  {
    DUE: 'It keeps a specialist busy and has none.',
    NOT_YET: 'It does not keep one busy.',
    SPLIT_OFF: 'It has people of its own.',
  },
)

@ObjectType('SpecialisationStep', {
  description: 'One kind of work, and whether it should have people of its own.',
  simpleResolvers: true,
})
class SpecialisationStepType {
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

@ObjectType('SpecialisationOrder', {
  description: 'What generalists should hand to specialists, in order (TS “Evolution path”).',
  simpleResolvers: true,
})
export class SpecialisationOrderType {
  @Field(() => [SpecialisationStepType], {
    description: 'What is due, then what is not due yet, then what has its people already.',
  })
  steps!: SpecialisationStepType[]

  @Field(() => RoleFamilyEnum, {
    nullable: true,
    description: 'What to split off next; null when nothing is due.',
  })
  next!: RoleFamily | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
