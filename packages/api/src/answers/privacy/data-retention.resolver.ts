import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { organizationNamed } from '../../graphql/organization-named.js'
import { refusal } from '../../graphql/plan-error.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { refuseUnless } from '../../session/can.js'
import {
  DataRetentionType,
  SetDataRetentionInput,
  SetDataRetentionPayload,
} from './data-retention-types.js'

const ACTION = 'privacy.write'
const LIMITS = { min: 1, max: 600 } as const
const FIELDS = [
  'formerPeopleMonths',
  'formerStakeholdersMonths',
  'formerUsersMonths',
  'accessLogMonths',
] as const

/** How long an organization keeps things. */
@Resolver(() => OrganizationType)
export class OrganizationDataRetentionResolver {
  @FieldResolver(() => DataRetentionType, {
    description:
      'How long it keeps what it does not need any more. It is of no revision. For those who may say so.',
  })
  async dataRetention(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<DataRetentionType> {
    const { id } = view.state.organization
    refuseUnless(context, ACTION, id)
    return context.services.dataRetention.find(id)
  }
}

/** Says how long an organization keeps things. */
@Resolver()
export class SetDataRetentionResolver {
  @Mutation(() => SetDataRetentionPayload, {
    description:
      'Says how long an organization keeps what it does not need any more. Whoever left longer ago is erased within the hour, a few at a time.',
  })
  async setDataRetention(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetDataRetentionInput, { description: 'What is kept how long.' })
    input: SetDataRetentionInput,
  ): Promise<SetDataRetentionPayload> {
    const { locale, principal, services } = context
    const found = await organizationNamed(context, input.organizationId, ACTION)
    if (found === null) {
      const params = { thing: 'organization', id: input.organizationId } as const
      const path = ['input', 'organizationId']
      return { ok: null, error: refusal(locale, 'NOT_FOUND', params, path) }
    }
    const given = FIELDS.filter((field) => input[field] !== undefined)
    const beyond = given.find((field) => !isMonths(input[field] ?? null))
    if (beyond !== undefined) {
      const error = refusal(locale, 'OUT_OF_RANGE', { field: beyond, ...LIMITS }, ['input', beyond])
      return { ok: null, error }
    }
    const change = Object.fromEntries(given.map((field) => [field, input[field]]))
    await tellingOutcome(context, async (writing) =>
      services.dataRetention.change(found.id, change, principal, writing),
    )
    return { ok: { dataRetention: await services.dataRetention.find(found.id) }, error: null }
  }
}

function isMonths(value: number | null): boolean {
  return value === null || (value >= LIMITS.min && value <= LIMITS.max)
}
