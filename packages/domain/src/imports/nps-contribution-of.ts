import type { ImportRow } from './import-row.js'
import type { SignalContribution } from './signal-contribution.js'

const PROMOTER_FROM = 9
const DETRACTOR_TO = 6
const WHOLE = 100

/**
 * What a row of NPS gives to the metric `nps` (family RELATIONSHIP, −100 to 100): its score, or for an
 * answer of 0–10 +100 (promoter: 9, 10), 0 (passive: 7, 8) or −100 (detractor: 0 to 6). The mean of the
 * latter is the net promoter score: promoters − detractors, in percent of the answers.
 */
export function npsContributionOf(
  { date, score, answer }: ImportRow<'NPS'>,
  line: number,
): SignalContribution {
  const value = score ?? (answer === undefined ? null : netOf(answer))
  if (value === null) return { line, day: date, parts: [] }
  const part = { metric: 'nps', family: 'RELATIONSHIP', value, per: null } as const
  return { line, day: date, parts: [part] }
}

function netOf(answer: number): number {
  if (answer >= PROMOTER_FROM) return WHOLE
  return answer > DETRACTOR_TO ? 0 : -WHOLE
}
