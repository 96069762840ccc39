import { findingEffect } from '@postscale/domain'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { PlanEffectsType } from '../../plans/plan-effects.js'
import { findingPage } from '../org-lint/finding-page.js'
import type { LintFindingType } from '../org-lint/lint-finding.js'
import { LintFindingConnection } from '../org-lint/lint-report.js'
import {
  FamilyCapacityEffectType,
  SpanEffectType,
  StaffingEffectType,
  toFamilyCapacityEffect,
  toSpanEffect,
} from './capacity-effects.js'
import { ExposureEffectType, toExposureEffect } from './exposure-effect.js'
import { FindingEffectType } from './finding-effect.js'
import { CostByMonthType, toCostByMonth } from './month-cost.js'
import { PersonMoveConnection, type PersonMoveType, toPersonMove } from './person-move.js'
import {
  ServiceChangeArgs,
  ServiceChangeConnection,
  ServiceEffectType,
  toServiceChange,
  toServiceEffect,
} from './service-effect.js'

const byName = { field: 'NAME', direction: 'ASC' } as const
const largestFirst = { field: 'REVENUE', direction: 'DESC' } as const

/** What is told of effects beside capacity and cost; each is worked out only when it is asked for. */
@Resolver(() => PlanEffectsType)
export class PlanEffectsResolver {
  @FieldResolver(() => [FamilyCapacityEffectType], {
    description: 'Every role family of the whole organization, alike ones too.',
  })
  familyCapacity(@Root() { comparison, locale }: PlanEffectsType): FamilyCapacityEffectType[] {
    return comparison.familyCapacity.map((effect) => toFamilyCapacityEffect(effect, locale))
  }

  @FieldResolver(() => StaffingEffectType, {
    description: 'How many people, seats and accounts there are.',
  })
  staffing(@Root() { comparison }: PlanEffectsType): StaffingEffectType {
    return comparison.staffing
  }

  @FieldResolver(() => ExposureEffectType, {
    description: 'The accounts that lie with nobody, and what they pay.',
  })
  exposure(@Root() { comparison }: PlanEffectsType): ExposureEffectType {
    return toExposureEffect(comparison)
  }

  @FieldResolver(() => PersonMoveConnection, {
    description: 'The people whose team or manager is another one, by name.',
  })
  moves(
    @Root() { comparison }: PlanEffectsType,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Page<PersonMoveType> {
    const { before, after, moves } = comparison
    const keyOf = ({ name, personId }: (typeof moves)[number]) => [name, personId]
    return paginate(moves, keyOf, args, byName, (move) =>
      toPersonMove(before ?? after, after, move),
    )
  }

  @FieldResolver(() => ServiceEffectType, { description: 'What customers notice.' })
  service(@Root() { comparison }: PlanEffectsType): ServiceEffectType {
    return toServiceEffect(comparison)
  }

  @FieldResolver(() => CostByMonthType, {
    description: 'What the staff costs in each of the next twelve months.',
  })
  costByMonth(@Root() { comparison }: PlanEffectsType): CostByMonthType {
    return toCostByMonth(comparison.after, comparison.costByMonth)
  }

  @FieldResolver(() => [SpanEffectType], {
    description: 'The leaders’ seats whose span of control differs.',
  })
  spans(@Root() { comparison }: PlanEffectsType): SpanEffectType[] {
    return comparison.spans.flatMap((span) => toSpanEffect(span, comparison))
  }

  @FieldResolver(() => FindingEffectType, {
    description: 'What the org lint finds more, and no longer.',
  })
  async findings(
    @Root() { comparison, locale }: PlanEffectsType,
    @Ctx() { services }: RequestContext,
  ): Promise<FindingEffectType> {
    const { before, after } = comparison
    const [was, is] = await Promise.all([
      before === null ? null : services.lint.report(before, null),
      services.lint.report(after, null),
    ])
    return { found: findingEffect(was?.findings ?? [], is.findings), before, after, locale }
  }
}

/** The findings that are added and cleared. */
@Resolver(() => FindingEffectType)
export class FindingEffectResolver {
  @FieldResolver(() => LintFindingConnection, {
    description: 'Found after and not before, as after; the worst first.',
  })
  added(
    @Root() { found, after, locale }: FindingEffectType,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Page<LintFindingType> {
    return findingPage(after, found.added, args, locale)
  }

  @FieldResolver(() => LintFindingConnection, {
    description: 'Found before and not after, as before; the worst first.',
  })
  cleared(
    @Root() { found, before, after, locale }: FindingEffectType,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Page<LintFindingType> {
    return findingPage(before ?? after, found.cleared, args, locale)
  }
}

/** What accounts notice, one by one. */
@Resolver(() => ServiceEffectType)
export class ServiceEffectResolver {
  @FieldResolver(() => ServiceChangeConnection, {
    description: 'What each account notices, by what it pays, the largest first.',
  })
  changes(
    @Root() { comparison }: ServiceEffectType,
    @Args(() => ServiceChangeArgs) { aspects, ...args }: ServiceChangeArgs,
  ): Page<ReturnType<typeof toServiceChange>> {
    const found = comparison.service.changes.filter(
      (change) => aspects == null || change.aspects.some((aspect) => aspects.includes(aspect)),
    )
    const keyOf = ({ revenue, accountId }: (typeof found)[number]) => [revenue, accountId]
    return paginate(found, keyOf, args, largestFirst, (change) =>
      toServiceChange(comparison, change),
    )
  }
}
