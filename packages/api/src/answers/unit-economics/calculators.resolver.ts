import { affordability, customerCost } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toEvidence } from '../../graphql/evidence.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { readAmount } from '../retention/retention-impact-input.js'
import { AffordabilityInput, AffordabilityType } from './affordability.js'
import { CustomerCostArguments, readPart, toCustomerCostInput } from './customer-cost-arguments.js'
import { toCostJudgement } from './cost-judgement.js'
import { CustomerCostType, toCustomerCost } from './customer-cost.js'

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
