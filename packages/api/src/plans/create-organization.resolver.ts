import { type Change, decide, formatDay, type Locale, viewAt, FULL_GRANT } from '@postscale/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { forbidden } from '../errors/request-error.js'
import { dayIn, todayOf } from '../graphql/today.js'
import { toPlanError } from '../graphql/to-plan-error.js'
import { OrganizationType } from '../graphql/types/organization-type.js'
import { CREATE_ORGANIZATION } from './entity-changes.js'
import { actorOf, idempotencyOf } from './idempotency-of.js'
import { BY_THE_DOMAIN, Most } from '../graphql/arguments/most.js'
import { LONGEST_KEY } from './write-input.js'
import { planTitle } from './plan-title.js'
import { PlanPayload, toPlanSummary } from './plan-payload.js'
import { toChange } from './to-change.js'

@InputType({ description: 'A new organization.' })
class CreateOrganizationInput {
  @Most(BY_THE_DOMAIN)
  @Field(() => CREATE_ORGANIZATION.input, { description: 'What it begins as.' })
  change!: { readonly locale?: Locale | null; readonly timeZone?: string | null }

  @Most(LONGEST_KEY)
  @Field(() => String, {
    nullable: true,
    description:
      'A text of your making, up to 200 characters; repeating a request with it answers the first result.',
  })
  idempotencyKey?: string | null
}

const mutation = 'createOrganization'

/** Makes organizations. There is no open sign-up: only who has the whole installation may. */
@Resolver()
export class CreateOrganizationResolver {
  @Mutation(() => PlanPayload, {
    description: 'Makes an organization. For principals that own the whole installation.',
  })
  async createOrganization(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateOrganizationInput, { description: 'What it begins as.' })
    input: CreateOrganizationInput,
  ): Promise<PlanPayload> {
    const { principal, services, locale, deadline, plans } = context
    if (!context.can('organization.create')) throw forbidden('organization.create')
    const today = formatDay(dayIn(input.change.timeZone))
    const change = toChange(mutation, input.change, today, ['input', 'change'])
    const changes: readonly Change[] = [change]
    const refused = (problems: Parameters<typeof toPlanError>[0]): PlanPayload => ({
      ok: null,
      error: toPlanError(problems, locale, ({ field }) => ['input', 'change', field]),
    })
    // Its id is looked for in the database before the plan is decided: it must be one.
    const decided = decide(null, changes)
    if (!decided.ok) return refused(decided.error)
    const idempotency = idempotencyOf(principal, mutation, input)
    const title = planTitle(changes, null)
    const { id: organizationId } = change as { readonly id: string }
    const applied = await services.applyPlan.apply({
      organizationId,
      actor: actorOf(principal),
      grant: FULL_GRANT,
      plan: { title, reason: null, changes },
      deadline,
      trace: plans.begin(organizationId),
      ...(idempotency !== null && { idempotency }),
    })
    if (!applied.ok) return refused(applied.error)
    const { state, decision, revision, changed, replayed } = applied.value
    const view = viewAt(state, todayOf(state))
    const organization = new OrganizationType(view)
    const plan = toPlanSummary(decision, title, locale)
    const ok = { plan, revision, changed, replayed, organization, decided: { view, decision } }
    return { ok, error: null }
  }
}
