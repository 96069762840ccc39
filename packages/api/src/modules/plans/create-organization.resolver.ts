import { viewAt, type Change } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { forbidden } from '../../shared/errors/forbidden.js'
import { toPlanError } from '../../shared/problems/to-plan-error.js'
import { todayOf } from '../organizations/today-of.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { actorOf } from './actor-of.js'
import { idempotencyOf } from './idempotency-of.js'
import { CreateOrganizationInput } from './inputs/create-organization-input.js'
import { planTitle } from './plan-title.js'
import { toChange } from './to-change.js'
import { toPlanSummary } from './to-plan-summary.js'
import { PlanPayload } from './types/plan-payload.js'

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
    const { principal, services, locale } = context
    if (!context.can('organization.create')) throw forbidden()
    const today = new Date().toISOString().slice(0, 10)
    const change = toChange(mutation, input.change, today, ['input', 'change'])
    const changes: readonly Change[] = [change]
    const idempotency = idempotencyOf(principal, mutation, input)
    const title = planTitle(changes, input.change.locale ?? 'en')
    const applied = await services.applyPlan.apply({
      organizationId: (change as { readonly id: string }).id,
      actor: actorOf(principal),
      plan: { title, reason: null, changes },
      ...(idempotency !== null && { idempotency }),
    })
    if (!applied.ok) {
      const error = toPlanError(applied.error, locale, ({ field }) => ['input', 'change', field])
      return { ok: null, error }
    }
    const { state, decision, revision, changed, replayed } = applied.value
    const view = viewAt(state, todayOf(state))
    const organization = new OrganizationType(view)
    const decided = { view, changes: applied.value.changes, decision }
    const plan = toPlanSummary(decision, title, locale)
    return { ok: { plan, revision, changed, replayed, organization, decided }, error: null }
  }
}
