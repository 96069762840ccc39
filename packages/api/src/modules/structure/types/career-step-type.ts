import type { CareerStepStatus, LeadershipLayer, RoleFamily } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LeadershipLayerEnum, RoleFamilyEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { CatalogueRoleType } from '../../roles/types/catalogue-role-type.js'
import { CareerStepStatusEnum } from './career-step-status-enum.js'
import { PositionType, RoleType } from '../../../graphql/types.js'

@ObjectType('CareerStep', {
  description: 'What comes next in a person’s career (TS “Core roles”, career ladders).',
  simpleResolvers: true,
})
export class CareerStepType {
  @Field(() => CareerStepStatusEnum, { description: 'Whether there is a next rung.' })
  status!: CareerStepStatus

  @Field(() => PositionType, {
    nullable: true,
    description: 'The seat that was looked at, the person’s main one; null without one.',
  })
  position!: PositionType | null

  @Field(() => RoleFamilyEnum, {
    nullable: true,
    description: 'The ladder; null without a seat.',
  })
  ladder!: RoleFamily | null

  @Field(() => CatalogueRoleType, {
    nullable: true,
    description: 'The rung of today; null without a seat.',
  })
  current!: CatalogueRoleType | null

  @Field(() => CatalogueRoleType, {
    nullable: true,
    description: 'The next rung; null when there is none.',
  })
  next!: CatalogueRoleType | null

  @Field(() => [String], {
    description: 'What people on the next rung answer for, in the language of the request.',
  })
  answersFor!: readonly string[]

  @Field(() => LeadershipLayerEnum, {
    nullable: true,
    description: 'The layer of leadership that the next rung is; null when it leads nobody.',
  })
  leads!: LeadershipLayer | null

  @Field(() => [RoleType], { description: 'The organization’s own roles on that rung.' })
  roles!: RoleType[]

  @Field(() => [PositionType], {
    description: 'Their open seats, where the step could be taken today.',
  })
  openPositions!: PositionType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
