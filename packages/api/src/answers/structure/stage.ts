import {
  readable,
  type EvolutionStage,
  type Locale,
  localize,
  type MoveOnConditionId,
  type MoveOnStatus,
  type OrganizationView,
  type StageDetection,
  type StageFacts,
  type StageMeasure,
} from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import type { Services } from '../../services.js'

/** What says that a stage is over. */
const MoveOnConditionEnum = vocabularyEnum<MoveOnConditionId>(
  'MoveOnConditionKey',
  'What says that a stage is over (TS “Evolution path”).',
  {
    TEAM_GROWS: 'The third or fourth person is hired.',
    PERSON_FULL: 'The first person reaches capacity.',
    EARLY_CUSTOMERS: 'The customers of the next stage come near.',
    SPECIALISTS_DUE: 'Handoffs justify specialists.',
    BACKLOG_LONG: 'The onboarding backlog is too long.',
    RENEWALS_SLIP: 'Renewals slip.',
    SCALED_CUSTOMERS: 'The customers of a mature team come near.',
    NEW_MARKETS: 'New markets or segments.',
  },
)

/** Whether a condition holds. */
const MoveOnStatusEnum = vocabularyEnum<MoveOnStatus>(
  'MoveOnStatus',
  'Whether a condition that ends a stage holds.',
  {
    MET: 'It holds.',
    NOT_MET: 'It does not.',
    NOT_EVALUATED: 'Something that it needs is not recorded; the evidence says what.',
  },
)

@ObjectType('MoveOnCondition', {
  description: 'A condition that ends a stage, as it stands (TS “Evolution path”).',
  simpleResolvers: true,
})
class MoveOnConditionType {
  @Field(() => MoveOnConditionEnum, { description: 'The condition.' })
  key!: MoveOnConditionId

  @Field(() => Int, { description: 'The stage that it ends, 1–4.' })
  stage!: EvolutionStage

  @Field(() => MoveOnStatusEnum, { description: 'Whether it holds.' })
  status!: MoveOnStatus

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** What a stage can be told by. */
const StageMeasureEnum = vocabularyEnum<StageMeasure>(
  'StageMeasure',
  'What the stage of a team’s evolution can be told by (TS “Evolution path”).',
  {
    CUSTOMERS: 'Customers: families of accounts that pay, counted once.',
    HEADCOUNT: 'People in seats.',
    GRR: 'Gross revenue retention of the last year.',
    NRR: 'Net revenue retention of the last year.',
  },
)

@ObjectType('StageReading', {
  description: 'The stage by one measure (TS “Evolution path”).',
  simpleResolvers: true,
})
class StageReadingType {
  @Field(() => StageMeasureEnum, { description: 'The measure.' })
  measure!: StageMeasure

  @Field(() => Float, {
    nullable: true,
    description: 'Customers, people, or a fraction; null when not known.',
  })
  value!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The stage, 1–4; null when the value is not known.',
  })
  stage!: EvolutionStage | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no stage, in the language of the request; null when there is one.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('StageDisagreement', {
  description: 'A measure that tells another stage than the customers do.',
  simpleResolvers: true,
})
class StageDisagreementType {
  @Field(() => StageMeasureEnum, { description: 'The measure.' })
  measure!: StageMeasure

  @Field(() => Int, { description: 'The stage that it tells, 1–4.' })
  stage!: EvolutionStage

  @Field(() => Int, { description: 'Stages ahead of the customers; negative is behind them.' })
  ahead!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('Stage', {
  description:
    'Where a team stands on its way: 1 startup, 2 early scale, 3 scaled, 4 mature (TS “Evolution path”).',
  simpleResolvers: true,
})
export class StageType {
  @Field(() => Int, { description: 'The stage by the number of customers, 1–4.' })
  number!: EvolutionStage

  @Field(() => [StageReadingType], { description: 'By customers, headcount, GRR and NRR.' })
  readings!: StageReadingType[]

  @Field(() => [StageDisagreementType], { description: 'The measures that tell another stage.' })
  disagreements!: StageDisagreementType[]

  @Field(() => [MoveOnConditionType], { description: 'The conditions that end the stage.' })
  moveOn!: MoveOnConditionType[]

  @Field(() => Boolean, { description: 'Whether any of them holds.' })
  due!: boolean

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The stage of a team for GraphQL. */
export function toStage(detected: StageDetection, locale: Locale): StageType {
  const { stage, readings, disagreements, moveOn, due, evidence } = detected
  return {
    number: stage,
    readings: readings.map((reading) => ({
      measure: reading.measure,
      value: reading.value,
      stage: reading.stage,
      reason: reading.stage === null ? localize(locale, reading.evidence.message) : null,
      evidence: toEvidence(reading.evidence, locale),
    })),
    disagreements: disagreements.map((each) => ({
      ...each,
      evidence: toEvidence(each.evidence, locale),
    })),
    moveOn: moveOn.map(({ id, ...each }) => ({
      ...each,
      key: id,
      evidence: toEvidence(each.evidence, locale),
    })),
    due,
    evidence: toEvidence(evidence, locale),
  }
}

/** Retention over the last year, as far as enough recurring revenue was recorded to judge by. */
export function stageFacts(
  { retention }: Pick<Services, 'retention'>,
  view: OrganizationView,
): StageFacts {
  const [whole] = retention.lastYear(view, 'ORGANIZATION').values()
  return whole === undefined
    ? { grr: null, nrr: null }
    : { grr: readable(whole.grr), nrr: readable(whole.nrr) }
}
