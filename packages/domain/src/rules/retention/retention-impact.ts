import { figuresOf } from '../evidence/figures.js'
import { evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import { ltvToCacOf, paybackOf } from './acquisition/payback.js'
import {
  compounded,
  type ImpactCase,
  type ImpactInput,
  type ImpactOutcome,
  type ImpactYear,
} from './impact.js'
import { MONTHS_A_YEAR } from './calendar-month.js'
import { judgeRetention } from './judge-retention.js'

const WHOLE = 10_000
/** What a case assumes rests on no record, and is judged as it is. */
const ASSUMED = { accounts: Infinity, monthsOnRecord: Infinity }

type PlainYear = Omit<ImpactYear, 'arrDifference' | 'revenueDifference'>

/**
 * What retention is worth: the same customers over years, once for each case of renewal and expansion.
 * After year n: `ARR = customers × ACV × (renewal × (1 + expansion))ⁿ`, exact and rounded once to the
 * minor unit; differences are to the first case. 100 customers of 50K that renew at 95 % and grow by
 * 15 % are 5,462,500 after a year, 1,962,500 above those that renew at 70 %.
 *
 * - Payback: months until a customer's margin makes up for its CAC; renewal works from the second year.
 * - LTV ÷ CAC in the field's standard definition, `ACV × margin ÷ (1 − renewal) ÷ CAC`: expansion is
 *   left out, and a case in which nobody leaves has none.
 * - Without a gross margin, or without a CAC, there is neither: 100 % is nobody's margin.
 *
 * @param view whose figures judge, policies included.
 * @throws RangeError unless amounts are safe integers, years a whole number from 1 and rates whole,
 *   not negative basis points (renewal and margin up to 10,000).
 * Source: PM "Retention economics"; 3-rules "Retention".
 */
export function retentionImpact(
  view: OrganizationView,
  input: ImpactInput,
): readonly ImpactOutcome[] {
  check(input)
  const all = input.cases.map((each) => yearsOf(input, each))
  return input.cases.map((each, index) => {
    const years = (all[index] ?? []).map((year, at): ImpactYear => {
      const first = all[0]?.[at] ?? year
      return {
        ...year,
        arrDifference: year.arr - first.arr,
        revenueDifference: year.revenue - first.revenue,
      }
    })
    return outcome(view, input, each, years)
  })
}

function yearsOf(input: ImpactInput, { renewal, expansion }: ImpactCase): readonly PlainYear[] {
  const base = input.customers * input.acv
  const years: PlainYear[] = []
  const factors: number[] = []
  let [arr, revenue] = [base, 0]
  for (let year = 1; year <= input.years; year += 1) {
    const before = arr
    revenue += before
    const renewed = compounded(base, [...factors, renewal])
    factors.push(renewal, WHOLE + expansion)
    arr = compounded(base, factors)
    years.push({ year, arr, renewed, lost: before - renewed, revenue })
  }
  return years
}

function outcome(
  view: OrganizationView,
  { customers, acv, cac, grossMargin, years: count }: ImpactInput,
  each: ImpactCase,
  years: readonly ImpactYear[],
): ImpactOutcome {
  const judge = judgeRetention(view)
  const { used } = figuresOf(view)
  const acquired = {
    cac,
    yearlyMargin: grossMargin === null ? null : (acv * grossMargin) / WHOLE,
  }
  const growth = (each.renewal * (WHOLE + each.expansion)) / WHOLE ** 2
  const last = years.at(-1)
  const { currency } = view.organization
  return {
    case: each,
    grr: judge.grr({ value: each.renewal / WHOLE, reason: null }, MONTHS_A_YEAR, ASSUMED),
    nrr: judge.nrr({ value: growth, reason: null }, MONTHS_A_YEAR, ASSUMED),
    years,
    paybackMonths: judge.payback(paybackOf(acquired, growth)),
    ltvToCac: judge.ltvToCac(ltvToCacOf(acquired, WHOLE - each.renewal, WHOLE)),
    evidence: evidenceOf(
      {
        key: 'retention.IMPACT',
        params: {
          name: each.name,
          years: count,
          arr: last?.arr ?? 0,
          difference: last?.arrDifference ?? 0,
          currency,
        },
      },
      [
        ['customers', customers, 'COUNT'],
        ['acv', acv, 'MINOR_UNITS'],
        ['cac', cac, 'MINOR_UNITS'],
        ['renewal', each.renewal / WHOLE, 'FRACTION'],
        ['expansion', each.expansion / WHOLE, 'FRACTION'],
        ['grossMargin', grossMargin === null ? null : grossMargin / WHOLE, 'FRACTION'],
      ],
      [
        used('retention.strong.grr'),
        used('retention.weak.grr'),
        used('retention.strong.nrr'),
        used('retention.weak.nrrBelow'),
        used('retention.strong.ltvToCac'),
        used('retention.cacPayback'),
      ],
    ),
  }
}

function check({ customers, acv, cac, grossMargin, years, cases }: ImpactInput): void {
  const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
  const part = (value: number): boolean => whole(value) && value <= WHOLE
  if (
    ![customers, acv, cac ?? 0, customers * acv].every(whole) ||
    !(whole(years) && years >= 1) ||
    !part(grossMargin ?? 0) ||
    !cases.every(({ renewal, expansion }) => part(renewal) && whole(expansion))
  ) {
    throw new RangeError('Amounts are whole minor units, rates whole basis points, years from 1.')
  }
}
