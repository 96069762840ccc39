import type { Evidence } from '../evidence/evidence.js'
import type { Id } from '../kernel/id.js'
import type { LeadershipLayer } from '../state/vocabulary.js'
import type { SpanVerdict } from './span-verdict.js'

/** Whom one leader's seat leads. People are counted, open seats are not. */
export interface LeaderSpan {
  readonly positionId: Id
  readonly title: string
  readonly teamId: Id
  readonly layer: LeadershipLayer | null
  /** People who sit in the leader's own seat; 0 when it is open. */
  readonly people: number
  /** People who report to it: CSMs, or where its branch has none the other contributors. */
  readonly direct: number
  /** The same in everything below it. */
  readonly branch: number
  /** Leaders who report to it. */
  readonly directLeaders: number
  /** Leaders in everything below it. */
  readonly branchLeaders: number
  /** Leaders of the layer that the table counts for this one: Team Leads, Managers. */
  readonly countedLeaders: number
  /** Null when the role names no layer. */
  readonly verdict: SpanVerdict | null
  /**
   * How many more leaders, as good as the layer can lead, the people need: of the same layer, 0 unless
   * the verdict is ABOVE.
   */
  readonly leadersMissing: number
  readonly evidence: Evidence
}
