import type { RangeValue } from '../../../benchmarks/benchmark-value.js'
import type { RangeBenchmarkKey } from '../../../benchmarks/benchmarks.js'
import type { LeadershipLayer, RoleFamily } from '../../../entities/vocabularies.js'
import type { LivePosition, LiveRole } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import type { FigureUsed } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import { wholeSeats } from '../seats-needed.js'
import type { BranchCount, LedPeople } from './branch-count.js'

/** How many people a leader leads, against what the layer is meant for. */
const SPAN_VERDICTS = ['BELOW', 'WITHIN', 'ABOVE'] as const

/** One of the verdicts on a span of control. */
export type SpanVerdict = (typeof SPAN_VERDICTS)[number]

/** How the table measures one layer. */
interface SpanRow {
  readonly people: RangeBenchmarkKey
  /** Team Leads count the people who report to them, the layers above the whole branch. */
  readonly wholeBranch: boolean
  /** What may be counted instead: leaders of the layer below. */
  readonly leaders: { readonly layer: LeadershipLayer; readonly figure: RangeBenchmarkKey } | null
}

/**
 * The span table: CSMs, or leaders of the layer below instead. The Chief Customer Officer is measured
 * by the functions led together, and is not in it.
 *
 * Source: TS "Leadership".
 */
export const SPAN_TABLE: Readonly<Record<Exclude<LeadershipLayer, 'CCO'>, SpanRow>> = {
  TEAM_LEAD: { people: 'span.teamLead.csms', wholeBranch: false, leaders: null },
  MANAGER: {
    people: 'span.manager.csms',
    wholeBranch: true,
    leaders: { layer: 'TEAM_LEAD', figure: 'span.manager.teamLeads' },
  },
  DIRECTOR: {
    people: 'span.director.csms',
    wholeBranch: true,
    leaders: { layer: 'MANAGER', figure: 'span.director.managers' },
  },
  VP: { people: 'span.vp.csms', wholeBranch: true, leaders: null },
}

/** The verdict on one span, the leaders that would put it right, and the figures used. */
interface SpanJudgement {
  readonly verdict: SpanVerdict | null
  readonly leadersMissing: number
  readonly countedLeaders: number
  readonly figures: readonly FigureUsed[]
}

const FUNCTIONS_OF_CCO: readonly RoleFamily[] = ['CSM', 'SUPPORT', 'IMPLEMENTATION']

/**
 * Judges a span against its layer: WITHIN when the CSMs or the leaders of the layer below fit the
 * table (each is enough), else ABOVE when either is too many, else BELOW.
 *
 * - A VP whom no other leader but a CCO leads has the whole function: WITHIN however small.
 * - A CCO is WITHIN when CS, support and onboarding are led together, else BELOW.
 * - A branch without CSMs is measured by its other contributors: the table knows CSMs only.
 *
 * Leaders missing: the smallest number that brings people per leader to the target utilisation of the
 * upper figure, by whichever of the two measures needs fewer.
 *
 * Source: TS "Leadership".
 */
export function judgeSpan(
  view: OrganizationView,
  position: LivePosition,
  { layer }: LiveRole,
  count: BranchCount,
): SpanJudgement {
  const none = { leadersMissing: 0, countedLeaders: 0, figures: [] }
  if (layer === null) return { ...none, verdict: null }
  if (layer === 'CCO') {
    const together = FUNCTIONS_OF_CCO.every((family) => count.branch.families.has(family))
    return { ...none, verdict: together ? 'WITHIN' : 'BELOW' }
  }
  const { used, range, number } = figuresOf(view)
  const row = SPAN_TABLE[layer]
  const target = number('policy.utilisation.target')
  const leaders = row.leaders === null ? 0 : (count.direct.layers.get(row.leaders.layer) ?? 0)
  const measures = [
    { count: ledPeople(row.wholeBranch ? count.branch : count.direct), range: range(row.people) },
    ...(row.leaders === null || leaders === 0
      ? []
      : [{ count: leaders, range: range(row.leaders.figure) }]),
  ]
  const verdicts = measures.map((each) => compare(each.count, each.range))
  const verdict = overall(verdicts, layer === 'VP' && hasWholeFunction(view, position))
  const needed = measures.map((each) =>
    each.range.openTop ? 1 : wholeSeats(each.count / (each.range.upper * target || 1)),
  )
  return {
    verdict,
    leadersMissing: verdict === 'ABOVE' ? Math.max(1, Math.min(...needed) - 1) : 0,
    countedLeaders: leaders,
    figures: [
      used(row.people),
      ...(row.leaders === null ? [] : [used(row.leaders.figure)]),
      ...(verdict === 'ABOVE' ? [used('policy.utilisation.target')] : []),
    ],
  }
}

/** CSMs; where there are none, everyone who is not a leader. */
export function ledPeople({ csms, contributors }: LedPeople): number {
  return csms > 0 ? csms : contributors
}

function compare(count: number, { lower, upper, openTop }: RangeValue): SpanVerdict {
  if (count < lower) return 'BELOW'
  return count > upper && !openTop ? 'ABOVE' : 'WITHIN'
}

function overall(verdicts: readonly SpanVerdict[], whole: boolean): SpanVerdict {
  if (verdicts.includes('WITHIN') || (whole && !verdicts.includes('ABOVE'))) return 'WITHIN'
  return verdicts.includes('ABOVE') ? 'ABOVE' : 'BELOW'
}

function hasWholeFunction(view: OrganizationView, position: LivePosition): boolean {
  const above = position.reportsToId === null ? undefined : view.positions.get(position.reportsToId)
  const role = above === undefined ? undefined : view.roles.get(above.roleId)
  return role?.family !== 'LEADERSHIP' || role.layer === 'CCO'
}
