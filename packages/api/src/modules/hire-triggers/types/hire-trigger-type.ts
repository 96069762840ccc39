import type {
  HireTriggerId,
  MissingInput,
  RoleFamily,
  TriggerGrouping,
  TriggerStatus,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { DateScalar, NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { MissingInputEnum } from './missing-input-enum.js'
import { TriggerGroupingEnum } from './trigger-grouping-enum.js'
import { TriggerStatusEnum } from './trigger-status-enum.js'
import { TeamType } from '../../../graphql/types.js'

@ObjectType('HireTrigger', {
  description: 'The answer of one hire trigger for one group (TS “Core roles”).',
  simpleResolvers: true,
})
export class HireTriggerType {
  @Field(() => String, { description: 'Stable name of the rule, e.g. `csm-enterprise`.' })
  rule!: HireTriggerId

  @Field(() => RoleFamilyEnum, { description: 'Whom to hire.' })
  family!: RoleFamily

  @Field(() => TriggerGroupingEnum, { description: 'What it is about.' })
  groupBy!: TriggerGrouping

  @Field(() => String, {
    description: 'The segment’s own word, or the id of the team or organization within it.',
  })
  groupKey!: string

  @Field(() => String, {
    description: 'What people call the group, in the language of the request.',
  })
  groupName!: string

  @Field(() => TeamType, { nullable: true, description: 'The team, where it is about one.' })
  team!: TeamType | null

  @Field(() => TriggerStatusEnum, { description: 'Whether the hire is due.' })
  status!: TriggerStatus

  @Field(() => Boolean, { description: 'Whether it is far beyond its figure.' })
  severe!: boolean

  @Field(() => MissingInputEnum, {
    nullable: true,
    description: 'What is missing; null when it could be evaluated.',
  })
  missing!: MissingInput | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when the figure is reached, looked for over 12 weeks; null unless fired.',
  })
  since!: string | null

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description:
      'The smallest number of people that reaches target utilisation; null unless fired.',
  })
  peopleNeeded!: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When they must start; null unless fired.',
  })
  startBy!: string | null

  @Field(() => EvidenceType, { description: 'Why, with the answer in words.' })
  evidence!: EvidenceType
}
