import { type Day, fiscalYearDays, formatDay, type OrganizationView } from '@postscale/domain'
import { Field, InputType, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import type { PlanOfRecord } from '../../store/plan-of-record.repository.js'
import { Repeatable } from '../scenario-inputs.js'
import { ScenarioType } from '../scenario-type.js'

const YEAR = 'The fiscal year, by the calendar year in which it ends.'

@ObjectType('PlanOfRecord', {
  description:
    'A scenario, frozen at one of its revisions as the plan of a fiscal year: it stays what it is, whatever becomes of the scenario.',
  simpleResolvers: true,
})
export class PlanOfRecordType {
  @Field(() => Int, { description: YEAR })
  fiscalYear!: number

  @Field(() => DateScalar, { description: 'The first day of the year.' })
  from!: string

  @Field(() => DateScalar, { description: 'The first day after the year.' })
  to!: string

  @Field(() => ScenarioType, { description: 'The scenario.' })
  scenario!: ScenarioType

  @Field(() => NonNegativeIntScalar, {
    description: 'Its revision: `at: { scenario, revision }` shows the plan.',
  })
  revision!: number

  @Field(() => ActorType, { description: 'Who made it the plan of record.' })
  setBy!: ActorType

  @Field(() => DateTimeScalar, { description: 'When.' })
  setAt!: Date
}

@InputType({ description: 'A scenario that is to be the plan of record of a fiscal year.' })
export class SetPlanOfRecordInput extends Repeatable {
  @Field(() => ID, { description: 'The scenario, by its opaque id; it is frozen as it is now.' })
  scenarioId!: string

  @Field(() => Int, { description: YEAR })
  fiscalYear!: number
}

@InputType({
  description: 'A scenario that is not to be the plan of record of a fiscal year any more.',
})
export class ClearPlanOfRecordInput extends SetPlanOfRecordInput {}

/** A plan of record for GraphQL. */
export function toPlanOfRecord(
  { organization }: OrganizationView,
  { fiscalYear, scenarioRevision: revision, setBy, setAt }: PlanOfRecord,
  scenario: ScenarioType,
): PlanOfRecordType {
  const { from, to } = fiscalYearDays(fiscalYear, organization.fiscalYearStart)
  const [first, after] = [from, to].map((day: Day) => formatDay(day)) as [string, string]
  return { fiscalYear, from: first, to: after, scenario, revision, setBy, setAt }
}
