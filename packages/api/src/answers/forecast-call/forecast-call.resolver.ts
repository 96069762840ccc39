import { type ForecastMove, formatDay, localize } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { readDay } from '../../graphql/read-view.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { DateScalar } from '../../graphql/scalars.js'
import { AuditEntryType } from '../audit/audit-entry.js'
import { RenewalForecastType } from '../renewal-forecast/renewal-forecast-types.js'
import { ForecastAccuracyType, toForecastAccuracy } from './accuracy-types.js'
import { ForecastCallType } from './call-types.js'
import { CalledRenewalArgs, calledRenewalPage } from './called-renewal-page.js'
import {
  CalledRenewalConnection,
  type CalledRenewalType,
  toCalledRenewal,
} from './called-renewal.js'
import {
  ForecastMoveArgs,
  ForecastMoveConnection,
  ForecastMovementType,
  type ForecastMoveType,
  toBridgeColumn,
} from './movement-types.js'
import { readWindow, WindowArgs } from './window-args.js'
import { toDayWindow, toForecastCall } from './to-call.js'

const WEEK_DAYS = 7
const largestFirst = { field: 'ARR', direction: 'DESC' } as const

/** The owners' call, what moved in it, and how far it came true. */
@Resolver(() => RenewalForecastType)
export class ForecastCallResolver {
  @FieldResolver(() => ForecastCallType, {
    description:
      'What the owners call for a window, by month and owner, with the figure by health beside.',
  })
  async call(
    @Root() { view }: RenewalForecastType,
    @Ctx() context: RequestContext,
    @Args(() => WindowArgs) args: WindowArgs,
  ): Promise<ForecastCallType> {
    const call = await context.services.forecastCalls.call(view, readWindow(view, args))
    return toForecastCall(view, call, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => ForecastMovementType, {
    description:
      'What moved in a window since the end of a day: between what was known then, looked at on that day, and the moment shown.',
  })
  async movement(
    @Root() { view }: RenewalForecastType,
    @Ctx() context: RequestContext,
    @Args(() => WindowArgs) args: WindowArgs,
    @Arg('since', () => DateScalar, {
      nullable: true,
      description: 'The day, up to the one shown; seven days before it by default.',
    })
    since: string | null | undefined,
  ): Promise<ForecastMovementType> {
    const day = since == null ? view.day - WEEK_DAYS : readDay(since, ['since'])
    if (day > view.day) throw badUserInput(['since'], { reason: 'UNORDERED' })
    const window = readWindow(view, args)
    const found = await context.services.forecastCalls.movement(view, day, window)
    const locale = context.localeFor(view.organization.locale)
    const reason = { key: 'lifecycle.REASON_NOT_RECORDED_THEN', params: {} } as const
    return {
      view,
      found,
      since: formatDay(day),
      revision: found.revision,
      reason: found.revision === null ? localize(locale, reason) : null,
      window: toDayWindow(window),
      bridge: found.movement.bridge.map((column) => toBridgeColumn(view, column)),
    }
  }

  @FieldResolver(() => ForecastAccuracyType, {
    description: 'How far the calls of the last four complete fiscal quarters came true, by owner.',
  })
  async accuracy(
    @Root() { view }: RenewalForecastType,
    @Ctx() context: RequestContext,
  ): Promise<ForecastAccuracyType> {
    const accuracy = await context.services.forecastCalls.accuracy(view)
    return toForecastAccuracy(view, accuracy, context.localeFor(view.organization.locale))
  }
}

/** The contracts of a call. */
@Resolver(() => ForecastCallType)
export class CalledRenewalsResolver {
  @FieldResolver(() => CalledRenewalConnection, {
    description: 'The contracts themselves, what ends first at the top.',
  })
  renewals(
    @Root() { view, call }: ForecastCallType,
    @Args(() => CalledRenewalArgs) args: CalledRenewalArgs,
  ): Page<CalledRenewalType> {
    return calledRenewalPage(view, call, args)
  }
}

/** The renewals that moved. */
@Resolver(() => ForecastMovementType)
export class ForecastMovesResolver {
  @FieldResolver(() => ForecastMoveConnection, {
    description: 'Every renewal that is not what it was, by what is or was up, the largest first.',
  })
  async moves(
    @Root() { view, found }: ForecastMovementType,
    @Ctx() context: RequestContext,
    @Args(() => ForecastMoveArgs) { kinds, ...args }: ForecastMoveArgs,
  ): Promise<Page<ForecastMoveType>> {
    const { movement, revision, before } = found
    const moves = movement.moves.filter(
      (move) => kinds == null || move.kinds.some((kind) => kinds.includes(kind)),
    )
    const page = paginate(moves, keyOf, args, largestFirst)
    const { organization, revision: upTo } = view.state
    const between = {
      organizationId: organization.id,
      afterRevision: revision ?? 0,
      revision: upTo,
    }
    const entries = await context.services.moveEntries.entriesOf(between, page.nodes)
    const locale = context.localeFor(view.organization.locale)
    const nodes = page.nodes.map((move, index): ForecastMoveType => {
      const entry = entries[index] ?? null
      return {
        kinds: move.kinds,
        before: move.before && toCalledRenewal(before ?? view, move.before),
        after: move.after && toCalledRenewal(view, move.after),
        entry: entry && new AuditEntryType(organization.id, entry, locale),
      }
    })
    const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! }))
    const { pageInfo, totalCount } = page
    return { edges, nodes, pageInfo, totalCount }
  }
}

function keyOf({ before, after, accountId }: ForecastMove) {
  const end = after?.end ?? before?.end ?? 0
  return [Math.max(before?.arr ?? 0, after?.arr ?? 0), accountId, end]
}
