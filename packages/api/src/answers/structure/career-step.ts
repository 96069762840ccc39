import type {
  CareerStep,
  CareerStepStatus,
  LeadershipLayer,
  Locale,
  OrganizationView,
  RoleFamily,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LeadershipLayerEnum, RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { positionOf, positionsOf } from '../../graphql/nodes-of.js'
import { CatalogueRoleType, toCatalogueRole } from '../../graphql/types/catalogue-role.js'
import { PositionType, RoleType } from '../../graphql/types/types.js'

/** Whether there is a next rung. */
const CareerStepStatusEnum = vocabularyEnum<CareerStepStatus>(
  'CareerStepStatus',
  'Whether a person’s career ladder has a next rung.',
  {
    NEXT: 'There is one.',
    TOP: 'The ladder ends here.',
    NO_SEAT: 'Without a seat nothing can be told.',
  },
)

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

/** What comes next in a career, for GraphQL. */
export function toCareerStep(
  view: OrganizationView,
  step: CareerStep,
  locale: Locale,
): CareerStepType {
  const { status, ladder, current, next } = step
  return {
    status,
    position: positionOf(view, step.positionId),
    ladder,
    current: current && toCatalogueRole(current, locale),
    next: next && toCatalogueRole(next, locale),
    answersFor: step.answersFor.map((text) => text[locale]),
    leads: step.leads?.key ?? null,
    roles: step.roles.map((role) => new RoleType(view, role)),
    openPositions: positionsOf(view, step.openPositionIds),
    evidence: toEvidence(step.evidence, locale),
  }
}
