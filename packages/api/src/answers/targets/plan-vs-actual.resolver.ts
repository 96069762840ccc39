import { fiscalYearOf, type OrganizationView } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { readerOf } from '../../graphql/find-scenario.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { PlanLineType, toPlanLine } from './plan-line.js'

const [FIRST_YEAR, LAST_YEAR] = [1900, 9999]

@Resolver(() => OrganizationType)
export class OrganizationPlanVsActualResolver {
  @FieldResolver(() => [PlanLineType], {
    description:
      'Plan, actual, variance and run-out of a fiscal year: a line for each metric and group of which a target or the plan of record says something.',
  })
  async planVsActual(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('fiscalYear', () => Int, {
      nullable: true,
      description:
        'Called after the calendar year in which it ends, 1900–9999; that of the day shown by default.',
    })
    fiscalYear: number | null,
  ): Promise<PlanLineType[]> {
    const year = fiscalYear ?? yearOf(view)
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw badUserInput(['fiscalYear'], { min: FIRST_YEAR, max: LAST_YEAR })
    }
    const locale = context.localeFor(view.organization.locale)
    const lines = await context.services.planVsActual.lines(view, year, readerOf(context.principal))
    return lines.map((line) => toPlanLine(view, line, locale))
  }

  @FieldResolver(() => Int, {
    description:
      'The fiscal year of the day shown, called after the calendar year in which it ends.',
  })
  fiscalYear(@Root() { view }: OrganizationType): number {
    return yearOf(view)
  }
}

function yearOf({ day, organization }: OrganizationView): number {
  return fiscalYearOf(day, organization.fiscalYearStart)
}
