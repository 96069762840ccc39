import { guardedCommand, hiddenOf, type Locale, planText, type Problem } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { ProblemType } from '../../graphql/plan-error.js'
import { Connection } from '../../graphql/relay/connection.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
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

  @Field(() => NonNegativeIntScalar, {
    description: 'How many of the scenario’s changes were added with it and are still there.',
  })
  changeCount!: number
}

function toAddedPlan(plan: AddedPlan, branch: Branch, locale: Locale): AddedPlanType {
  const { id, title, reason } = plan
  return {
    id,
    title: planText(locale, title),
    reason: reason === null ? null : planText(locale, reason),
    get changeCount() {
      return branch.changes.filter((each) => each.plan?.id === id).length
    },
  }
}

@ObjectType('ScenarioChange', {
  description: 'One change of a scenario, and whether it applies.',
  simpleResolvers: true,
})
export class ScenarioChangeType {
  @Field(() => ID, { description: 'By which it is amended; the same however it is.' })
  id!: string

  @Field(() => NonNegativeIntScalar, { description: 'Where it stands among all, from 0.' })
  place!: number

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

export const ScenarioChangeConnection = Connection(() => ScenarioChangeType, 'ScenarioChange')

/** The change at a place of a branch, from 0. */
export function toScenarioChange(
  branch: Branch,
  place: number,
  locale: Locale,
): ScenarioChangeType {
  const found = branch.changes[place]
  if (found === undefined) throw new Error('no change of the scenario has this place')
  const { id, change, plan, authorName, at } = found
  return {
    id,
    place,
    title: planText(locale, planTitle([change], branch.state)),
    get change() {
      const hidden = hiddenOf(branch.state)
      return toProposedChange(branch.state.organization.id, guardedCommand(change, hidden))
    },
    get references() {
      return toChangeReferences(change, branch.state, locale)
    },
    plan: plan === undefined ? null : toAddedPlan(plan, branch, locale),
    author: authorName,
    at,
    problems: problemsOf(branch.refused.get(place) ?? [], locale),
  }
}

function problemsOf(problems: readonly Problem[], locale: Locale): readonly ProblemType[] {
  if (problems.length === 0) return []
  return toPlanError(problems, locale, ({ field }) => [field]).problems
}
