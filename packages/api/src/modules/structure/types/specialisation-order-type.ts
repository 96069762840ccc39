import type { RoleFamily } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { SpecialisationStepType } from './specialisation-step-type.js'

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
