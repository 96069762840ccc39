import { customersOf } from '../customers/customers-of.js'
import { figuresOf } from '../evidence/figures.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import type { EconomicsLine, NotEvaluated } from './economics-line.js'
import { type StaffCosts, staffCosts } from './staff-costs.js'
import { marginLeft, marginShare } from './judge-cost.js'
import { type RangeVerdict, rangeVerdict } from './cost-judgement.js'
import { unitEconomics } from './unit-economics.js'

/** The whole cost of serving against the whole revenue. */
interface BlendedEconomics {
  readonly status: 'EVALUATED'
  /** What all customers pay a year: balances, else ACV. */
  readonly revenue: MinorUnits
  /** The run rate, and what policy sets beside it: shared resources, technology and the investment. */
  readonly cost: MinorUnits
  readonly idle: MinorUnits
  /** What shared resources cost by policy, and what leading and CS Operations really cost. */
  readonly shared: MinorUnits
  readonly overhead: MinorUnits
  /** Run rate, budget, and what of them is assumed. */
  readonly staff: StaffCosts
  /** `cost ÷ revenue`. */
  readonly share: Ratio
  /** Against the blended range (10–25 %). */
  readonly verdict: RangeVerdict | null
  /** `share ÷ gross margin`. */
  readonly marginShare: Ratio
  /** `gross margin − share`: what is left for everything else. */
  readonly marginLeft: Ratio
  readonly evidence: Evidence
}

/**
 * Blended cost of customer success as a share of revenue, against 10–25 % and against gross margin.
 * (The guide calls the range a margin target; it is read as a cost share.) Kept with the view.
 *
 * Source: BM "Hybrid"; 3-rules "Unit economics".
 */
export function blendedEconomics(view: OrganizationView): BlendedEconomics | NotEvaluated {
  let blended = known.get(view)
  if (blended === undefined) {
    blended = blend(view)
    known.set(view, blended)
  }
  return blended
}

const known = new WeakMap<OrganizationView, BlendedEconomics | NotEvaluated>()

function blend(view: OrganizationView): BlendedEconomics | NotEvaluated {
  const economics = unitEconomics(view, 'ORGANIZATION')
  if (economics.status === 'NOT_EVALUATED') return economics
  const { used, range } = figuresOf(view)
  const { currency, seatsWithoutCost } = economics
  const sum = (of: (line: EconomicsLine) => number): number =>
    economics.lines.reduce((total, line) => total + of(line), 0)
  const [whole] = economics.lines
  const { revenue } = customersOf(view)
  const idle = sum((line) => line.idle)
  const staff = staffCosts(view)
  const shared = sum((line) => line.cost.shared)
  const overhead = sum((line) => line.cost.overhead)
  const beside = sum(({ cost }) => cost.technology + cost.investment)
  const cost = staff.runRate + shared + beside
  const share = ratioOf(cost, revenue, { key: 'unitEconomics.REASON_NO_REVENUE', params: {} })
  const grossMargin = whole?.grossMargin ?? null
  const usual = range('serviceModel.hybrid.costShare')
  const verdict = verdictOf(share, usual, seatsWithoutCost)
  return {
    status: 'EVALUATED',
    revenue,
    cost,
    idle,
    shared,
    overhead,
    staff,
    share,
    verdict,
    marginShare: marginShare(share, grossMargin),
    marginLeft: marginLeft(share, grossMargin),
    evidence: evidenceOf(
      {
        key: 'unitEconomics.BLENDED',
        params: {
          cost,
          revenue,
          share: share.value,
          verdict,
          limits: [usual.lower, usual.upper],
          grossMargin,
          seatsWithoutCost,
          currency,
        },
      },
      [
        ['revenue', revenue, 'MINOR_UNITS'],
        ['cost', cost, 'MINOR_UNITS'],
        ['idle', idle, 'MINOR_UNITS'],
        ['overhead', overhead, 'MINOR_UNITS'],
        ['seatsWithoutCost', seatsWithoutCost, 'SEATS'],
        ['grossMargin', grossMargin, 'FRACTION'],
      ],
      [
        used('serviceModel.hybrid.costShare'),
        ...economics.lines.flatMap((line) => line.evidence.figures),
      ],
    ),
  }
}

/** A cost that rests on what carries no verdict has none either. */
function verdictOf(
  share: Ratio,
  range: Parameters<typeof rangeVerdict>[1],
  seatsWithoutCost: number,
): RangeVerdict | null {
  return share.value === null || seatsWithoutCost > 0 ? null : rangeVerdict(share.value, range)
}
