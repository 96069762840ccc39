import { isId } from '@postscale/domain'
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { vocabularyEnum } from '../../graphql/enums.js'
import { decodeGlobalId } from '../../graphql/relay/global-id.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import type { PlanOutcome } from '../../store/plan-outcome.repository.js'
import { AuditEntryType } from './audit-entry.js'
import { auditEntryOf } from './audit-entry-loader.js'

const PlanStatusEnum = vocabularyEnum<PlanOutcome['status']>(
  'PlanStatus',
  'What became of a plan that was sent.',
  {
    APPLIED: 'It is applied, all of it.',
    NOT_APPLIED: 'Nothing of it is written, and nothing of it will be.',
    UNDECIDED: 'The database has not ended its transaction. Ask again.',
  },
)

@ObjectType('PlanOutcome', {
  description: 'What became of a plan whose answer was lost.',
  simpleResolvers: true,
})
class PlanOutcomeType {
  @Field(() => ID, { description: 'The opaque id of the plan.' })
  id!: string

  @Field(() => PlanStatusEnum, { description: 'What became of it.' })
  status!: PlanOutcome['status']

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description: 'The revision that it made; null unless it is applied.',
  })
  revision!: number | null

  @Field(() => AuditEntryType, {
    nullable: true,
    description: 'What the audit tells of it; null unless it is applied.',
  })
  auditEntry!: AuditEntryType | null
}

/** Tells the truth about plans after the connection to the database was lost at their commit. */
@Resolver()
export class PlanOutcomeResolver {
  @Query(() => PlanOutcomeType, {
    nullable: true,
    description:
      'What became of a plan that was answered OUTCOME_UNKNOWN, by the `planId` of that error; null ' +
      'for a plan of an organization that is not there for you.',
  })
  async planOutcome(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The opaque id of the plan.' }) id: string,
  ): Promise<PlanOutcomeType | null> {
    const [owner = '', planId = ''] = decodeGlobalId('Plan', id)
    if (!isId(planId)) throw badUserInput(['id'])
    const { organizations, services } = context
    const found = await organizations.byId(owner)
    if (found === null) return null
    const { status, revision } = await services.applyPlan.outcome(found.id, planId)
    const auditEntry = revision === null ? null : await auditEntryOf(context, found.id, revision)
    return { id, status, revision, auditEntry }
  }
}
