import type { Locale } from '@postscale/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { PlanError } from '../../graphql/plan-error.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import { LONGEST_KEY } from '../../plans/write-input.js'
import type { PlanOfRecord } from '../../store/plan-of-record.repository.js'
import type { Scenario } from '../../store/scenario.js'
import { ScenarioType } from '../scenario-type.js'

@ObjectType('PlanOfRecord', {
  description:
    'A scenario that is, or was, the plan of a fiscal year: frozen at the revision that it had when it was set.',
  simpleResolvers: true,
})
export class PlanOfRecordType {
  @Field(() => Int, {
    description: 'The fiscal year, called after the calendar year in which it ends.',
  })
  fiscalYear!: number

  @Field(() => ScenarioType, { description: 'The scenario, as it is now.' })
  scenario!: ScenarioType

  @Field(() => Int, {
    description:
      'The scenario’s revision that is the plan: `at: { scenario, revision }` shows the organization by it.',
  })
  revision!: number

  @Field(() => ActorType, { description: 'Who set it.' })
  setBy!: ActorType

  @Field(() => DateTimeScalar, { description: 'When it was set.' })
  setAt!: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When another replaced it, or it was cleared; null while it is the plan.',
  })
  endedAt!: Date | null
}

/** A plan of record for GraphQL. */
export function toPlanOfRecord(
  { fiscalYear, scenarioRevision, setBy, setAt, endedAt }: PlanOfRecord,
  scenario: Scenario,
  locale: Locale,
): PlanOfRecordType {
  return {
    fiscalYear,
    scenario: new ScenarioType(scenario, locale),
    revision: scenarioRevision,
    setBy,
    setAt,
    endedAt,
  }
}

@ObjectType('PlanOfRecordOk', {
  description: 'What the plan of the year is now.',
  simpleResolvers: true,
})
class PlanOfRecordOkType {
  @Field(() => PlanOfRecordType, {
    nullable: true,
    description: 'The plan of the year; null when it has none.',
  })
  planOfRecord!: PlanOfRecordType | null
}

@ObjectType({
  description: 'What became of the plan of a year: exactly one of the two is set.',
  simpleResolvers: true,
})
export class PlanOfRecordPayload {
  @Field(() => PlanOfRecordOkType, { nullable: true, description: 'It was done.' })
  ok!: PlanOfRecordOkType | null

  @Field(() => PlanError, { nullable: true, description: 'It was refused; nothing was written.' })
  error!: PlanError | null
}

@InputType({ description: 'A fiscal year that has no plan of record any more.' })
export class ClearPlanOfRecordInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => Int, {
    description: 'The fiscal year, called after the calendar year in which it ends; 1900–9999.',
  })
  fiscalYear!: number

  @Most(LONGEST_KEY)
  @Field(() => String, {
    nullable: true,
    description:
      'A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing.',
  })
  idempotencyKey?: string | null
}

@InputType({ description: 'A scenario that is to be the plan of a fiscal year.' })
export class SetPlanOfRecordInput extends ClearPlanOfRecordInput {
  @Field(() => ID, { description: 'The scenario, by its opaque id; no draft.' })
  scenarioId!: string
}
