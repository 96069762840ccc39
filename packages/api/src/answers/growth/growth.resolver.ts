import {
  growthBacktest,
  growthSensitivity,
  type OrganizationView,
  priceOfOverload,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { applyProposedPlan } from '../../plans/apply-proposed-plan.js'
import { PlanPayload } from '../../plans/plan-payload.js'
import { GrowthBacktestType, toGrowthBacktest } from './growth-backtest.js'
import {
  ApplyGrowthHiresInput,
  GrowthHiresFilter,
  GrowthHiresType,
  plannedHires,
  toGrowthHires,
} from './growth-hires.js'
import { askedProjection, GrowthProjectionInput, inRange, wrongAssumption } from './growth-input.js'
import { GrowthProjectionType, toGrowthProjection } from './growth-projection.js'
import { GrowthSensitivityType, toSensitivity } from './growth-sensitivity.js'
import type { MadeProjection } from './growth.service.js'
import { SupportDemandInput, SupportStaffingType, toSupportStaffing } from './support-staffing.js'
import { PriceOfOverloadType, toPriceOfOverload } from './price-of-overload.js'

const MOST_SENSITIVITY_RUNS = 200
const MOST_BACKTEST_MONTHS = 36
const MOST_BACKTEST_RUNS = 2_000

@Resolver(() => OrganizationType)
export class OrganizationGrowthResolver {
  @FieldResolver(() => GrowthProjectionType, {
    description:
      'What it comes to in the months ahead: customers, work, people and cost, with odds.',
  })
  async growthProjection(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => GrowthProjectionInput, {
      nullable: true,
      description: 'How far it looks, and what it assumes; the usual by default.',
    })
    input: GrowthProjectionInput | null,
  ): Promise<GrowthProjectionType> {
    const made = await projected(context, view, input, ['input'])
    return toGrowthProjection(view, made, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => GrowthBacktestType, {
    nullable: true,
    description:
      'How well a projection made some months ago would have told what happened; null where the organization was not there then.',
  })
  growthBacktest(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('months', () => Int, {
      defaultValue: 12,
      description: `How many months ago, 1–${MOST_BACKTEST_MONTHS}.`,
    })
    months: number,
    @Arg('runs', () => Int, {
      defaultValue: 500,
      description: `How many runs, 10–${MOST_BACKTEST_RUNS}.`,
    })
    runs: number,
    @Arg('seed', () => Int, { defaultValue: 1, description: 'The seed of chance.' }) seed: number,
  ): GrowthBacktestType | null {
    inRange(months, 1, MOST_BACKTEST_MONTHS, ['months'])
    inRange(runs, 10, MOST_BACKTEST_RUNS, ['runs'])
    const backtest = growthBacktest(view, { months, runs, seed, mode: 'HIRE_AS_NEEDED' })
    const locale = context.localeFor(view.organization.locale)
    return backtest === null ? null : toGrowthBacktest(backtest, locale)
  }

  @FieldResolver(() => GrowthHiresType, {
    description:
      'The seats that a projection asks to open, as a plan that can go live, into a draft or a scenario.',
  })
  async growthHires(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => GrowthProjectionInput, {
      nullable: true,
      description: 'The projection; the usual one by default.',
    })
    input: GrowthProjectionInput | null,
    @Arg('filter', () => GrowthHiresFilter, {
      nullable: true,
      description: 'Which of its hires; all that are as likely as not by default.',
    })
    filter: GrowthHiresFilter | null,
  ): Promise<GrowthHiresType> {
    const { projection } = await projected(context, view, input, ['input'])
    const planned = plannedHires(view, projection, filter, ['filter'])
    return toGrowthHires(view, projection, planned, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => SupportStaffingType, {
    description:
      'How many people support needs at the same time to answer in time. A calculator; it reads nothing recorded.',
  })
  supportStaffing(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => SupportDemandInput, { description: 'What arrives, and what is promised.' })
    input: SupportDemandInput,
  ): SupportStaffingType {
    return toSupportStaffing(input, context.localeFor(view.organization.locale))
  }

  @Mutation(() => PlanPayload, {
    description:
      'Opens seats for the hires that a projection of the organization as it is today asks for: all of them in one revision, or nothing.',
  })
  async applyGrowthHires(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyGrowthHiresInput, { description: 'Which hires, and how.' })
    input: ApplyGrowthHiresInput,
  ): Promise<PlanPayload> {
    return applyProposedPlan(context, 'applyGrowthHires', input, async (view) => {
      const { projection } = await projected(context, view, input.projection, [
        'input',
        'projection',
      ])
      return plannedHires(view, projection, input.filter, ['input', 'filter']).plan
    })
  }
}

@Resolver(() => GrowthProjectionType)
export class GrowthProjectionResolver {
  @FieldResolver(() => PriceOfOverloadType, {
    description: 'What it would come to if nobody were hired: what overload costs.',
  })
  priceOfOverload(
    @Root() { view, made, runs, seed, months }: GrowthProjectionType,
    @Ctx() context: RequestContext,
  ): PriceOfOverloadType {
    const price = priceOfOverload(made.base, made.assumed, { runs, seed })
    return toPriceOfOverload(view, months, price, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => GrowthSensitivityType, {
    description: 'Which assumption moves the hires, the cost and the revenue most.',
  })
  sensitivity(
    @Root() { view, made, seed, mode }: GrowthProjectionType,
    @Ctx() context: RequestContext,
    @Arg('runs', () => Int, {
      defaultValue: 20,
      description: `How many runs each end of each range is told from, 1–${MOST_SENSITIVITY_RUNS}; the same chances for all, so that few suffice.`,
    })
    runs: number,
  ): GrowthSensitivityType {
    inRange(runs, 1, MOST_SENSITIVITY_RUNS, ['runs'])
    const found = growthSensitivity(made.base, made.assumed, { runs, seed, mode })
    return toSensitivity(view, found, context.localeFor(view.organization.locale))
  }
}

/** @throws RequestError BAD_USER_INPUT where something else is asked for than can be, or assumed than is. */
async function projected(
  { services }: RequestContext,
  view: OrganizationView,
  input: GrowthProjectionInput | null | undefined,
  path: readonly string[],
): Promise<MadeProjection> {
  const made = await services.growth.project(view, askedProjection(input, path))
  if (made.ok) return made.value
  const [first, ...rest] = made.error
  if (first === undefined) throw new Error('refused without a problem')
  throw wrongAssumption([first, ...rest], path)
}
