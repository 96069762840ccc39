import {
  assignAccounts,
  type AssignmentOptions,
  type FrontierPoint,
  type HoldBack,
  lazy,
  type Locale,
  movesFrontier,
  organizationBooks,
  type OrganizationView,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { accountOf } from '../../graphql/nodes-of.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AccountType } from '../../graphql/types/types.js'
import { ProposedPlanType, toProposedPlan } from '../../plans/proposed-plan.js'
import {
  AssignmentCertificateType,
  SeatPricesType,
  toCertificate,
  toPrices,
} from './assignment-certificate.js'
import { type AssignmentMoveType, toMoves } from './assignment-move.js'
import { AssignmentWeightsType } from './assignment-weights.js'
import { BookSpreadType } from './book-spread.js'
import { FewestMovesType, toFewestMoves } from './fewest-moves.js'

/** So many accounts without a position are named. */
const NAMED = 100

@ObjectType('FrontierPoint', {
  description: 'How level books become with so many moves.',
  simpleResolvers: true,
})
class FrontierPointType {
  @Field(() => NonNegativeIntScalar, { description: 'Accounts that get another CSM.' })
  moves!: number

  @Field(() => BookSpreadType, { description: 'The best that was found with so many.' })
  spread!: BookSpreadType

  @Field(() => Float, {
    description:
      'No way of moving at most so many accounts has a smaller `spread.score`; `prices` prove it.',
  })
  bound!: number

  @Field(() => SeatPricesType, {
    description: 'What proves the bound, with the problem of `Assignment.certificate`.',
  })
  prices!: SeatPricesType
}

@ObjectType('HeldBackAccounts', {
  description: 'Accounts that are not moved by choice, and why.',
  simpleResolvers: true,
})
class HeldBackAccountsType {
  @Field(() => NonNegativeIntScalar, {
    description:
      'In renewal: from the day on which work on it has begun, at the latest from 60 days before the contract’s end, until it is won or lost; not those that renew by themselves or run under 6 months.',
  })
  inRenewal!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Not yet live: an implementation is queued or active.',
  })
  beforeGoLive!: number
}

@ObjectType('Assignment', {
  description:
    'Who should have which account: books of CSMs levelled by utilisation with as few moves as wanted, or nobody above a limit with the fewest moves, and how far that is from the best. Within what fits: a team’s segments, regions and verticals, and the languages of its people.',
  simpleResolvers: true,
})
export class AssignmentType {
  @Field(() => BookSpreadType, { description: 'How books stand now.' })
  before!: BookSpreadType

  @Field(() => BookSpreadType, { description: 'How they would stand after the plan.' })
  after!: BookSpreadType

  @Field(() => Float, {
    description:
      'No plan that moves at most so many accounts leaves a smaller `after.score`. Proved by one price a position: for all loads, load² ÷ capacity ≥ 2 · price · load − capacity · price². `certificate` has all that it takes to check it.',
  })
  bound!: number

  @Field(() => FewestMovesType, {
    nullable: true,
    description:
      'What is proved of the number of moves where nobody is to be above `mostUtilisation`; null where books are levelled.',
  })
  fewest!: FewestMovesType | null

  @Field(() => AssignmentWeightsType, {
    nullable: true,
    description: 'What counts beside level utilisation; null where nothing does.',
  })
  weights!: AssignmentWeightsType | null

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that the plan gives another CSM.',
  })
  moveCount!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'How many of them no position with capacity had.',
  })
  dealtOut!: number

  @Field(() => HeldBackAccountsType, { description: 'Who stays for now whatever is better.' })
  held!: HeldBackAccountsType

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that nobody has and that fit no position.',
  })
  withoutPosition!: number

  @Field(() => [AccountType], { description: `Which they are; the first ${NAMED}.` })
  withoutPositionAccounts!: AccountType[]

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that teams pool: they are in nobody’s book and stay there.',
  })
  pooled!: number

  @Field(() => [FrontierPointType], {
    description:
      'How level books become with 0, 1, 2, 4, 8 … moves, up to the most: what each move is worth.',
  })
  frontier!: FrontierPointType[]

  @Field(() => AssignmentCertificateType, {
    description:
      'All that it takes to check `after` and `bound` without trusting the planner. As long as the list of accounts.',
  })
  certificate!: AssignmentCertificateType

  @Field(() => ProposedPlanType, {
    description: 'The plan; it makes new ids each time it is asked. Its effects name who moves.',
  })
  plan!: ProposedPlanType

  /** Who moves, and why: what `moves` pages through. */
  readonly explained!: () => readonly AssignmentMoveType[]
}

/** An assignment for GraphQL; plan and frontier are each worked out when something of theirs is asked for. */
export function toAssignment(
  view: OrganizationView,
  options: AssignmentOptions,
  locale: Locale,
): AssignmentType {
  const assigned = lazy(() => assignAccounts(view, options))
  const counted = (reason: HoldBack): number =>
    [...assigned().held.values()].filter((each) => each === reason).length
  return {
    get before() {
      return assigned().before
    },
    get after() {
      return assigned().after
    },
    get bound() {
      return assigned().bound
    },
    get fewest() {
      return toFewestMoves(view, assigned())
    },
    weights: options.weights ?? null,
    get moveCount() {
      return assigned().moves.length
    },
    get dealtOut() {
      return assigned().dealtOut
    },
    get held() {
      return { inRenewal: counted('IN_RENEWAL'), beforeGoLive: counted('BEFORE_GO_LIVE') }
    },
    get withoutPosition() {
      return assigned().withoutSeat.length
    },
    get withoutPositionAccounts() {
      return assigned()
        .withoutSeat.slice(0, NAMED)
        .flatMap((id) => accountOf(view, id) ?? [])
    },
    get pooled() {
      return assigned().pooled
    },
    get frontier() {
      return movesFrontier(organizationBooks(view, options).problem, options).map(toPoint)
    },
    get certificate() {
      return toCertificate(view, assigned())
    },
    get plan() {
      return toProposedPlan(view, assigned().plan, locale)
    },
    explained: lazy(() => toMoves(view, assigned().moves)),
  }
}

function toPoint({ moves, bound, prices, ...spread }: FrontierPoint): FrontierPointType {
  return { moves, bound, prices: toPrices(prices), spread }
}
