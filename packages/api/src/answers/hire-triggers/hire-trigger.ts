import {
  formatDay,
  type HireTrigger,
  type HireTriggerId,
  type Locale,
  localize,
  type MissingInput,
  type OrganizationView,
  type RoleFamily,
  SEGMENTS,
  type TriggerGroup,
  type TriggerGrouping,
  type TriggerStatus,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { TeamType } from '../../graphql/types/types.js'

/** What a hire trigger cannot do without. */
const MissingInputEnum = vocabularyEnum<MissingInput>(
  'HireTriggerInput',
  'What a hire trigger cannot do without.',
  {
    TICKETS: 'Ticket volumes.',
    HEALTH: 'Health scores and touchpoints.',
  },
)

/** What a hire trigger is about. */
export const TriggerGroupingEnum = vocabularyEnum<TriggerGrouping>(
  'HireTriggerGrouping',
  'What a hire trigger is about.',
  {
    TEAM: 'One team.',
    SEGMENT: 'One segment.',
    ORGANIZATION: 'The whole organization.',
  },
)

/** Whether a hire is due. */
export const TriggerStatusEnum = vocabularyEnum<TriggerStatus>(
  'HireTriggerStatus',
  'Whether a hire is due.',
  {
    FIRED: 'It is due.',
    NOT_FIRED: 'It is not.',
    NOT_EVALUATED: 'An input is missing, which is named.',
  },
)

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

/** The answer of a hire trigger for GraphQL. */
export function toHireTrigger(
  view: OrganizationView,
  trigger: HireTrigger,
  locale: Locale,
): HireTriggerType {
  const { group, since, startBy, evidence, ...same } = trigger
  const team = group.by === 'TEAM' ? view.teams.get(group.key) : undefined
  return {
    ...same,
    groupBy: group.by,
    groupKey: group.key,
    groupName: nameOf(group, locale),
    team: team === undefined ? null : new TeamType(view, team),
    since: since === null ? null : formatDay(since),
    startBy: startBy === null ? null : formatDay(startBy),
    evidence: toEvidence(evidence, locale),
  }
}

function nameOf({ by, key, name }: TriggerGroup, locale: Locale): string {
  const segment = SEGMENTS.find((each) => by === 'SEGMENT' && each === key)
  if (segment === undefined) return name
  return localize(locale, { key: `things.segment.${segment}`, params: {} })
}
