import {
  type Change,
  type Decision,
  guardedReason,
  type Locale,
  localize,
  neededApproval,
  type OrganizationState,
  type Sensitive,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { todayOf } from '../graphql/today.js'
import { namedApprovers } from './apply/refuse-unapproved.js'

@ObjectType('PlanApproval', {
  description:
    'Whether somebody else has to agree before a plan is applied. It is refused with APPROVAL_NEEDED where they have not: put into a scenario it can be approved.',
  simpleResolvers: true,
})
export class PlanApprovalType {
  @Field(() => Boolean, { description: 'Whether it needs approval.' })
  needed!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Why, in the language of the request; null where it needs none.',
  })
  reason!: string | null

  @Field(() => [String], {
    description:
      'The e-mail addresses of those of whom one must agree; empty where anybody else can, or nobody needs to.',
  })
  approvers!: readonly string[]
}

/**
 * What a plan needs to be applied, for GraphQL.
 *
 * @param hidden what whoever reads it may not see.
 */
export function toPlanApproval(
  before: OrganizationState | null,
  changes: readonly Change[],
  decision: () => Decision,
  locale: Locale,
  hidden: readonly Sensitive[],
): PlanApprovalType {
  const needed = before === null ? null : neededApproval(before, changes, decision, todayOf(before))
  if (needed === null) return { needed: false, reason: null, approvers: [] }
  const { rule, reason } = needed
  const told = localize(locale, guardedReason(reason, hidden))
  return { needed: true, reason: told, approvers: namedApprovers(rule) }
}
