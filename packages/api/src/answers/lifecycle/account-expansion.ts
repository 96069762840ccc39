import type {
  ExpansionHold,
  ExpansionRoute,
  ExpansionStatus,
  ExpansionTriggerKey,
  HandoffState,
  OpportunityKind,
} from '@postscale/domain'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { OpportunityKindEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { Money } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { OpportunityType } from '../../graphql/types/types.js'

/** What shows that an account may grow. */
const ExpansionTriggerEnum = vocabularyEnum<ExpansionTriggerKey>(
  'ExpansionTriggerKey',
  'What shows that an account may grow (PM “Expansion”).',
  {
    SEAT_USAGE: 'Licences are nearly used up.',
    SEAT_GROWTH: 'Users grow in number.',
    CONSUMPTION: 'The contracted volume is nearly consumed.',
    FEATURE_USE: 'The features of its package are in use.',
    NEW_USE_CASE: 'A new use case.',
  },
)

/** Whether a trigger fires. */
const ExpansionStatusEnum = vocabularyEnum<ExpansionStatus>(
  'ExpansionStatus',
  'Whether a trigger of growth fires.',
  {
    FIRED: 'It does.',
    HELD: 'Its figure is reached, and growth has to wait: see `AccountExpansion.holds`.',
    NOT_FIRED: 'It does not.',
    NOT_EVALUATED: 'There is no fresh signal of it.',
  },
)

/** Why growth should wait. */
const ExpansionHoldEnum = vocabularyEnum<ExpansionHold>(
  'ExpansionHold',
  'Why growth should wait.',
  {
    LEAVING: 'The account is announced to leave: by a churn, or because its record ends.',
    TOO_EARLY: 'Before month 6.',
    AT_RISK: 'The account is at risk.',
    LOW_ADOPTION: 'Less than half of the relevant features are in use.',
    UNPROVEN:
      'No value is proven: no success plan has a measured result, and no first outcome is recorded.',
  },
)

/** Who makes the offer. */
const ExpansionRouteEnum = vocabularyEnum<ExpansionRoute>(
  'ExpansionRoute',
  'Who or what makes the offer.',
  { CSM: 'The CSM.', IN_PRODUCT: 'The product itself.' },
)

/** How a handoff to sales stands. */
export const HandoffStateEnum = vocabularyEnum<HandoffState>(
  'HandoffState',
  'How the handoff of an opportunity from CSM to sales stands.',
  {
    NOT_DUE: 'It is not due yet.',
    WAITING: 'It is due and within its time.',
    OVERDUE: 'It is due and late.',
    WITH_SALES: 'Sales have it.',
    STALLED: 'Sales have had it for too long.',
  },
)

@ObjectType('ExpansionTrigger', {
  description: 'One trigger of growth, as an account stands (PM “Expansion”).',
  simpleResolvers: true,
})
class ExpansionTriggerType {
  @Field(() => ExpansionTriggerEnum, { description: 'The trigger.' })
  key!: ExpansionTriggerKey

  @Field(() => OpportunityKindEnum, { description: 'What would be offered.' })
  kind!: OpportunityKind

  @Field(() => ExpansionStatusEnum, { description: 'Whether it fires.' })
  status!: ExpansionStatus

  @Field(() => Float, {
    nullable: true,
    description: 'Share, growth, or number of use cases; null when not known.',
  })
  value!: number | null

  @Field(() => Float, { description: 'The value from which it fires.' })
  limit!: number

  @Field(() => ID, {
    nullable: true,
    description: 'An open opportunity of that kind, as in `node`; null when there is none.',
  })
  opportunityId!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('Handoff', {
  description: 'An open opportunity whose handoff to sales needs somebody.',
  simpleResolvers: true,
})
export class HandoffType {
  @Field(() => OpportunityType, { description: 'The opportunity.' })
  opportunity!: OpportunityType

  @Field(() => HandoffStateEnum, { description: 'How its handoff stands.' })
  state!: HandoffState

  @Field(() => NonNegativeIntScalar, {
    description: 'Days in the present stage, or in the hands of sales.',
  })
  days!: number

  @Field(() => Money, { description: 'Growth of annual contract value.' })
  amount!: Money
}

@ObjectType('AccountExpansion', {
  description: 'What shows that an account may grow, and whether now is the time (PM “Expansion”).',
  simpleResolvers: true,
})
export class AccountExpansionType {
  @Field(() => [ExpansionTriggerType], { description: 'The triggers, one by one.' })
  triggers!: ExpansionTriggerType[]

  @Field(() => [ExpansionHoldEnum], {
    description: 'Reasons to wait; empty when there is none. While there is one, no trigger fires.',
  })
  holds!: readonly ExpansionHold[]

  @Field(() => ExpansionRouteEnum, { description: 'Who makes the offer.' })
  route!: ExpansionRoute

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
