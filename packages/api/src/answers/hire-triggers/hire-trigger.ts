import {
  formatDay,
  type HireTrigger,
  HIRE_TRIGGER_IDS,
  type HireTriggerId,
  type Locale,
  type MissingInput,
  type OrganizationView,
  type RoleFamily,
  type TriggerGroup,
  type TriggerGrouping,
  type TriggerStatus,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Grouped, type Subject, SubjectUnion, toGrouped } from '../../graphql/grouped.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { Node } from '../../graphql/relay/node.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PassingShortageType, toPassingShortage } from './passing-shortage.js'

/** What a hire trigger cannot do without. */
const MissingInputEnum = vocabularyEnum<MissingInput>(
  'HireTriggerInput',
  'What a hire trigger cannot do without.',
  {
    TICKETS: 'Ticket volumes.',
    SOLVED_TICKETS:
      'Enough solved tickets, in both windows of four weeks, to judge service levels by.',
    HEALTH: 'Health scores.',
    CONTACT:
      'A record of contact with the tech-touch accounts, automated plays included, that is worth judging by.',
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
    FIRED:
      'It is due: somebody hired now would still be needed once ramped. The figure is reached on the record, or will be on a day ahead (`startBy`).',
    SHORT_UNTIL:
      'There are too few, and enough again before somebody hired now could help: see `shortage`.',
    NOT_FIRED: 'It is not.',
    NOT_EVALUATED: 'An input is missing, which is named.',
  },
)

/** The domain's id of a rule as a value of an enum: `csm-enterprise` is CSM_ENTERPRISE. */
type RuleName<I extends HireTriggerId> = I extends `${infer A}-${infer B}-${infer C}-${infer D}`
  ? Uppercase<`${A}_${B}_${C}_${D}`>
  : I extends `${infer A}-${infer B}-${infer C}`
    ? Uppercase<`${A}_${B}_${C}`>
    : I extends `${infer A}-${infer B}`
      ? Uppercase<`${A}_${B}`>
      : never

export type HireTriggerRule = RuleName<HireTriggerId>

/** The rules of hire triggers. */
export const HireTriggerRuleEnum = vocabularyEnum<HireTriggerRule>(
  'HireTriggerRule',
  'The rules of hire triggers (TS “Core roles”).',
  {
    CSM_ENTERPRISE: 'CSMs consistently at 12 or more enterprise accounts.',
    CSM_MID_MARKET: 'CSMs consistently at 60 or more mid-market accounts.',
    CSM_SMB_TECH_TOUCH: 'Tech-touch accounts at risk for two weeks that nobody has turned to.',
    IMPLEMENTATION_BACKLOG: 'A backlog of new customers of three months or more.',
    SUPPORT_TICKETS: 'More than 20 tickets an engineer a day.',
    SUPPORT_SERVICE_LEVELS:
      'More tickets break their service level than is promised, or more than before beyond chance.',
    CS_OPS_FIRST: 'Eight CSMs and nobody in CS Operations.',
    CS_OPS_RATIO: 'More CSMs per person of CS Operations than the ratio allows.',
    RENEWALS_PIPELINE: 'More renewals in the next 12 months than the specialists can carry.',
    LEADERSHIP_SPAN: 'A leader’s span above the table, or CSMs whom nobody leads.',
  },
)

const RULES = new Map(
  HIRE_TRIGGER_IDS.map((id) => [id, id.toUpperCase().replaceAll('-', '_') as HireTriggerRule]),
)

/** The API's name of a rule. */
export function ruleNameOf(id: HireTriggerId): HireTriggerRule {
  return RULES.get(id)!
}

/** What tells a trigger from all others, whichever day or revision asks. */
interface TriggerIdentity {
  readonly rule: HireTriggerId
  readonly group: TriggerGroup
}

/** The opaque id of a trigger: organization, rule, grouping and group. */
export function triggerIdOf(view: OrganizationView, { rule, group }: TriggerIdentity): string {
  return encodeGlobalId('HireTrigger', view.state.organization.id, rule, group.by, group.key)
}

@ObjectType('HireTrigger', {
  implements: [Node, Grouped],
  description:
    'The answer of one hire trigger for one group (TS “Core roles”). Its id is that of the rule and the group, the same on every day and revision; `node` answers null while the rule has nothing to say about the group.',
  simpleResolvers: true,
})
export class HireTriggerType extends Grouped implements Node {
  readonly view!: OrganizationView
  readonly about!: TriggerIdentity
  id!: string

  @Field(() => HireTriggerRuleEnum, { description: 'The rule.' })
  rule!: HireTriggerRule

  @Field(() => RoleFamilyEnum, { description: 'Whom to hire.' })
  family!: RoleFamily

  @Field(() => TriggerGroupingEnum, { description: 'What it is about.' })
  groupBy!: TriggerGrouping

  @Field(() => String, {
    description: 'The segment’s word, or the id of the team or organization within it.',
  })
  declare key: string

  @Field(() => String, {
    description: 'What people call the group, in the language of the request.',
  })
  declare name: string

  @Field(() => SubjectUnion, {
    nullable: true,
    description: 'The team, segment or organization; null when the team is not there on the day.',
  })
  declare subject: Subject | null

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
    description:
      'The first day of the unbroken stretch of days, up to the day shown, on which its figure has been reached, consistently where it has to last: the same whichever day of the stretch asks. Looked for day by day, to the first day of the month in which the day a year before lies. Null when it is not reached on the record, as while a shortage lies ahead.',
  })
  firedOn!: string | null

  @Field(() => Boolean, {
    description:
      'Whether it may have fired before `firedOn`: the stretch reaches the end of the search, which moves once a month, or the day on which the records begin, also those of tickets or health where the rule needs them.',
  })
  firedOnIsLowerBound!: boolean

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description:
      'How many people to hire, at least one: those that are missing on the day on which they are ramped. The capacity of the same group tells no fewer; null unless fired.',
  })
  peopleNeeded!: number | null

  @Field(() => HireTriggerRuleEnum, {
    nullable: true,
    description:
      'The rule that has fired for the same group and asks for the same people; null where this one tells them. Of one group and family, what those with null need adds up to whom to hire.',
  })
  sameHireAs!: HireTriggerRule | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When they must start: the day shown, or the day on which a shortage that lies ahead begins; null unless fired.',
  })
  startBy!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'By when hiring had to begin for whoever comes to be there and ramped when the shortage begins or began: hiring lead time and ramp before it. Before the day shown where the hire comes late; null unless fired.',
  })
  beginHiringBy!: string | null

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description:
      'How many days before the day shown that is; 0 where the hire comes in time. Null unless fired.',
  })
  daysLate!: number | null

  @Field(() => PassingShortageType, {
    nullable: true,
    description: 'What is missing for the time being; null unless SHORT_UNTIL.',
  })
  shortage!: PassingShortageType | null

  @Field(() => EvidenceType, { description: 'Why, with the answer in words.' })
  evidence!: EvidenceType
}

/** The answer of a hire trigger for GraphQL. */
export function toHireTrigger(
  view: OrganizationView,
  trigger: HireTrigger,
  locale: Locale,
): HireTriggerType {
  const { rule, group, firedOn, startBy, beginHiringBy, ...others } = trigger
  const { shortage, sameHireAs, evidence, ...same } = others
  return {
    ...same,
    view,
    about: { rule, group },
    ...toGroupOfTrigger(view, group, locale),
    id: triggerIdOf(view, trigger),
    rule: ruleNameOf(rule),
    firedOn: firedOn === null ? null : formatDay(firedOn),
    startBy: startBy === null ? null : formatDay(startBy),
    beginHiringBy: beginHiringBy === null ? null : formatDay(beginHiringBy),
    daysLate: beginHiringBy === null ? null : Math.max(0, view.day - beginHiringBy),
    shortage: shortage && toPassingShortage(view, shortage),
    sameHireAs: sameHireAs && ruleNameOf(sameHireAs),
    evidence: toEvidence(evidence, locale),
  }
}

/** What a trigger, or an event of one, says of its group, which always has a name. */
export function toGroupOfTrigger(view: OrganizationView, group: TriggerGroup, locale: Locale) {
  const { key, name } = group
  const grouped = toGrouped(view, group, locale)
  return { ...grouped, groupBy: group.by, key, name: grouped.name ?? name }
}
