import { renewalForecast } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { toRenewalForecast } from './renewal-forecast.js'
import { RenewalForecastType } from './renewal-forecast-types.js'

const mostMonths = 36

@Resolver(() => OrganizationType)
export class OrganizationRenewalForecastResolver {
  @FieldResolver(() => RenewalForecastType, {
    description:
      'What is up for renewal, month by month, weighted by health, and who answers for it.',
  })
  async renewalForecast(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('months', () => Int, {
      defaultValue: 12,
      description: 'How many calendar months from the day shown, its own the first; 1–36.',
    })
    months: number,
  ): Promise<RenewalForecastType> {
    if (months < 1 || months > mostMonths) {
      throw badUserInput(['months'], { min: 1, max: mostMonths })
    }
    const health = await context.services.health.accounts(view)
    const locale = context.localeFor(view.organization.locale)
    return toRenewalForecast(view, () => renewalForecast(view, health, months), locale)
  }
}
