import { type Locale, planText, type Problem } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { ProblemType } from '../../graphql/plan-error.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { toPlanError } from '../../graphql/to-plan-error.js'
import { planTitle } from '../../plans/plan-title.js'
import { ProposedChangeScalar, toProposedChange } from '../../plans/proposed-change.js'
import type { Branch } from '../../store/branch.js'
import type { AddedPlan } from '../../store/scenario.js'
import { ChangeReferenceType, toChangeReferences } from './change-reference.js'

@ObjectType('AddedPlan', {
  description: 'A plan with a title, whose changes were added together.',
  simpleResolvers: true,
})
class AddedPlanType {
  @Field(() => ID, { description: 'The same in all changes that were added with it.' })
  id!: string

  @Field(() => String, { description: 'What it was called, in the language of the request.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Why it was added; null where nobody said.' })
  reason!: string | null
}

function toAddedPlan({ id, title, reason }: AddedPlan, locale: Locale): AddedPlanType {
  return {
    id,
    title: planText(locale, title),
    reason: reason === null ? null : planText(locale, reason),
  }
}

@ObjectType('ScenarioChange', {
  description: 'One change of a scenario, and whether it applies.',
  simpleResolvers: true,
})
export class ScenarioChangeType {
  @Field(() => ID, { description: 'By which it is amended; the same however it is.' })
  id!: string

  @Field(() => String, { description: 'What it is about, in words.' })
  title!: string

  @Field(() => ProposedChangeScalar, { description: 'It as JSON in the shape of `ChangeInput`.' })
  change!: object

  @Field(() => [ChangeReferenceType], {
    description: 'The things that it names by their ids, with what they are called.',
  })
  references!: readonly ChangeReferenceType[]

  @Field(() => AddedPlanType, {
    nullable: true,
    description:
      'The plan as part of which it was added, such as a template; null where that had no title.',
  })
  plan!: AddedPlanType | null

  @Field(() => String, { description: 'Who put it there, or amended it last.' })
  author!: string

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date

  @Field(() => [ProblemType], {
    description: 'Why it does not apply on what the scenario stands on; empty where it does.',
  })
  problems!: readonly ProblemType[]
}

/** The changes of a branch, in their order. */
export function toScenarioChanges(branch: Branch, locale: Locale): readonly ScenarioChangeType[] {
  return branch.changes.map(({ id, change, plan, authorName, at }, place) => ({
    id,
    title: planText(locale, planTitle([change], branch.state)),
    get change() {
      return toProposedChange(branch.state.organization.id, change)
    },
    get references() {
      return toChangeReferences(change, branch.state, locale)
    },
    plan: plan === undefined ? null : toAddedPlan(plan, locale),
    author: authorName,
    at,
    problems: problemsOf(branch.refused.get(place) ?? [], locale),
  }))
}

function problemsOf(problems: readonly Problem[], locale: Locale): readonly ProblemType[] {
  if (problems.length === 0) return []
  return toPlanError(problems, locale, ({ field }) => [field]).problems
}
