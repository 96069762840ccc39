import { type Change, type Locale, viewAt } from '@postscale/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { forbidden } from '../errors/request-error.js'
import { todayOf } from '../graphql/read-view.js'
import { toPlanError } from '../graphql/to-plan-error.js'
import { OrganizationType } from '../graphql/types/organization-type.js'
import { CREATE_ORGANIZATION } from './entity-changes.js'
import { actorOf, idempotencyOf } from './idempotency-of.js'
import { planTitle } from './plan-of.js'
import { PlanPayload, toPlanSummary } from './plan-payload.js'
import { toChange } from './to-change.js'

@InputType({ description: 'A new organization.' })
class CreateOrganizationInput {
  @Field(() => CREATE_ORGANIZATION.input, { description: 'What it begins as.' })
  change!: { readonly locale?: Locale | null }

  @Field(() => String, {
    nullable: true,
    description: 'A text of your making; repeating a request with it answers the first result.',
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
    if (!context.can('organization.create')) throw forbidden()
    const today = new Date().toISOString().slice(0, 10)
    const change = toChange(mutation, input.change, today, ['input', 'change'])
    const changes: readonly Change[] = [change]
    const idempotency = idempotencyOf(principal, mutation, input)
    const title = planTitle(changes, input.change.locale ?? 'en')
    const { id: organizationId } = change as { readonly id: string }
    const applied = await services.applyPlan.apply({
      organizationId,
      actor: actorOf(principal),
      plan: { title, reason: null, changes },
      deadline,
      trace: plans.begin(organizationId),
      ...(idempotency !== null && { idempotency }),
    })
    if (!applied.ok) {
      const error = toPlanError(applied.error, locale, ({ field }) => ['input', 'change', field])
      return { ok: null, error }
    }
    const { state, decision, revision, changed, replayed } = applied.value
    const view = viewAt(state, todayOf(state))
    const organization = new OrganizationType(view)
    const decided = { view, decision }
    const plan = toPlanSummary(decision, title, locale)
    return { ok: { plan, revision, changed, replayed, organization, decided }, error: null }
  }
}
