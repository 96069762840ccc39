import { affordability, customerCost } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { readAmount } from '../retention/inputs/read-amount.js'
import { AffordabilityInput } from './inputs/affordability-input.js'
import { CustomerCostArguments } from './inputs/customer-cost-arguments.js'
import { readPart } from './inputs/read-part.js'
import { toCustomerCostInput } from './inputs/to-customer-cost-input.js'
import { toCostJudgement } from './to-cost-judgement.js'
import { toCustomerCost } from './to-customer-cost.js'
import { AffordabilityType } from './types/affordability-type.js'
import { CustomerCostType } from './types/customer-cost-type.js'

@Resolver(() => OrganizationType)
export class CalculatorsResolver {
  @FieldResolver(() => CustomerCostType, {
    description: 'What one customer costs a year. A calculator; it reads nothing recorded.',
  })
  customerCost(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerCostArguments, { description: 'What the cost is made of.' })
    input: CustomerCostArguments,
  ): CustomerCostType {
    const cost = customerCost(toCustomerCostInput(view, input))
    return toCustomerCost(view, cost, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => AffordabilityType, {
    description:
      'Whether a customer may cost so much. A calculator; it reads nothing recorded but the organization’s figures.',
  })
  affordability(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => AffordabilityInput, {
      description: 'The cost and what it is judged by.',
    })
    input: AffordabilityInput,
  ): AffordabilityType {
    const cost = readAmount(view, input.cost, ['input', 'cost'])
    const acv = readAmount(view, input.acv, ['input', 'acv'])
    const judged = affordability(cost, acv, {
      policies: view.policies,
      currency: view.organization.currency,
      retention: readPart(input.retention, ['input', 'retention']),
      grossMargin: readPart(input.grossMargin, ['input', 'grossMargin']),
      tier: input.tier ?? null,
    })
    const locale = context.localeFor(view.organization.locale)
    return {
      judgement: toCostJudgement(view, judged, locale),
      evidence: toEvidence(judged.evidence, locale),
    }
  }
}
