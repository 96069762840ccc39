import type {
  NamedResponsibility,
  ResponsibilityStatus,
  RoleFamily,
  Segment,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import {
  NamedResponsibilityEnum,
  RoleFamilyEnum,
  SegmentEnum,
  vocabularyEnum,
} from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AccountabilityType, PositionType, TeamType } from '../../graphql/types/types.js'

/** How well a responsibility is covered in a segment. */
const ResponsibilityStatusEnum = vocabularyEnum<ResponsibilityStatus>(
  'ResponsibilityStatus',
  'How well a responsibility is covered in a segment; the first that applies.',
  {
    GAP: 'Nobody answers for any customer.',
    PARTIAL: 'For some customers nobody answers.',
    DOUBLE: 'More than one role family answers: who owns it is a question.',
    COVERED: 'One role answers.',
  },
)

@ObjectType('AnsweringRole', {
  description: 'One role family that answers for a responsibility in a segment.',
  simpleResolvers: true,
})
class AnsweringRoleType {
  @Field(() => RoleFamilyEnum, { description: 'The family.' })
  family!: RoleFamily

  @Field(() => NonNegativeIntScalar, { description: 'Customers that it answers for.' })
  accounts!: number

  @Field(() => [PositionType], { description: 'Its seats that do.' })
  positions!: PositionType[]

  @Field(() => [TeamType], { description: 'Teams of these seats, and teams that pool the work.' })
  teams!: TeamType[]
}

@ObjectType('ResponsibilityCell', {
  description: 'One responsibility in one segment (PM “Responsibilities”).',
  simpleResolvers: true,
})
export class ResponsibilityCellType {
  @Field(() => NamedResponsibilityEnum, { description: 'The responsibility.' })
  responsibility!: NamedResponsibility

  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => ResponsibilityStatusEnum, { description: 'How well it is covered.' })
  status!: ResponsibilityStatus

  @Field(() => AccountabilityType, {
    nullable: true,
    description:
      'The organization’s own choice of the role that answers; null where the guide’s roles do. A role outside of post-sale answers for every customer, and is not among `roles`.',
  })
  chosen!: AccountabilityType | null

  @Field(() => NonNegativeIntScalar, { description: 'Customers of the segment.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, { description: 'Customers that nobody answers for.' })
  uncovered!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Customers whose seat or pool has nobody in it.',
  })
  vacant!: number

  @Field(() => Boolean, { description: 'Whether more than one role family answers, gap or not.' })
  double!: boolean

  @Field(() => [AnsweringRoleType], { description: 'Who answers, the first choice first.' })
  roles!: AnsweringRoleType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('ResponsibilityDay', {
  description: 'Who answers for what on one day of a series.',
  simpleResolvers: true,
})
export class ResponsibilityDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string

  @Field(() => ResponsibilitiesType, {
    nullable: true,
    description: 'The coverage; null before the organization began.',
  })
  coverage!: ResponsibilitiesType | null

  @Field(() => [ResponsibilityCellType], {
    description: 'Cells whose status differs from the day before in the series.',
  })
  changed!: ResponsibilityCellType[]
}

@ObjectType('Responsibilities', {
  description: 'Who answers for what, by segment (PM “Responsibilities”).',
  simpleResolvers: true,
})
export class ResponsibilitiesType {
  @Field(() => [SegmentEnum], { description: 'Segments with customers.' })
  segments!: readonly Segment[]

  @Field(() => [ResponsibilityCellType], {
    description:
      'Each of the nine responsibilities in each segment, responsibility by responsibility.',
  })
  cells!: ResponsibilityCellType[]

  @Field(() => NonNegativeIntScalar, { description: 'Cells in which some customer has nobody.' })
  gaps!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Cells in which more than one role family answers.',
  })
  doubles!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
