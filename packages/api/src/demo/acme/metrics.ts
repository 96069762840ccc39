import type { Segment, SignalFamily } from '@postscale/domain'

/** A metric as Acme Cloud records it. */
interface Metric {
  readonly family: SignalFamily
  readonly metric: string
  readonly source: string
  /** What a customer that does as badly, and as well, as can be shows. */
  readonly worst: number
  readonly best: number
  readonly digits: number
  /** Days from the last measurement to today, and between two of them. */
  readonly latest: number
  readonly every: number
  readonly segments: readonly Segment[]
}

const ALL: readonly Segment[] = ['ENTERPRISE', 'MID_MARKET', 'SMB']
const MANAGED: readonly Segment[] = ['ENTERPRISE', 'MID_MARKET']
const LARGE: readonly Segment[] = ['ENTERPRISE']

/** What is measured: the product's use monthly, the rest once a quarter. */
export const METRICS: readonly Metric[] = [
  used('weeklyActiveShare', 0.1, 0.6, 2, ALL),
  used('featureAdoption', 0.2, 0.8, 2, ALL),
  used('logins', 1, 12, 1, ALL),
  used('seatUsage', 0.3, 0.98, 2, MANAGED),
  used('users', 12, 130, 0, MANAGED),
  used('consumption', 0.35, 1.08, 2, LARGE),
  asked('RELATIONSHIP', 'nps', -5, 55, 0, 20, ALL),
  asked('RELATIONSHIP', 'executiveEngagement', 0, 4, 0, 16, LARGE),
  asked('CONTEXT', 'budgetOutlook', 20, 80, 0, 27, MANAGED),
  asked('CONTEXT', 'competitorThreat', 80, 20, 0, 27, LARGE),
  asked('CONTEXT', 'useCases', 1, 5, 0, 27, LARGE),
  asked('SENTIMENT', 'csat', 2.5, 4.6, 1, 13, ALL),
  asked('SENTIMENT', 'meetingTone', 20, 82, 0, 9, LARGE),
]

function used(
  metric: string,
  worst: number,
  best: number,
  digits: number,
  segments: readonly Segment[],
): Metric {
  const measured = { source: 'product', latest: 1, every: 30 } as const
  return { family: 'USAGE', metric, worst, best, digits, segments, ...measured }
}

function asked(
  family: SignalFamily,
  metric: string,
  worst: number,
  best: number,
  digits: number,
  latest: number,
  segments: readonly Segment[],
): Metric {
  const source = family === 'CONTEXT' ? 'crm' : 'survey'
  return { family, metric, source, worst, best, digits, latest, every: 90, segments }
}
