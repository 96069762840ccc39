import type { LeadershipLayer } from '../../../entities/vocabularies.js'
import type { Id } from '../../../kernel/ids.js'
import type { LivePosition, LiveRole } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { branchCount } from './branch-count.js'
import { judgeSpan, ledPeople, type SpanVerdict } from './judge-span.js'

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

const known = new WeakMap<OrganizationView, readonly LeaderSpan[]>()

/**
 * Every leader's seat with the people it leads, directly and in the whole branch, and the verdict
 * against the span table; in the order of the seats. Kept with the view.
 *
 * Source: TS "Leadership"; 3-rules "Capacity".
 */
export function spansOfControl(view: OrganizationView): readonly LeaderSpan[] {
  const before = known.get(view)
  if (before !== undefined) return before
  const spans = [...view.positions.values()].flatMap((position) => {
    const role = view.roles.get(position.roleId)
    return role?.family === 'LEADERSHIP' ? [spanOf(view, position, role)] : []
  })
  known.set(view, spans)
  return spans
}

function spanOf(view: OrganizationView, position: LivePosition, role: LiveRole): LeaderSpan {
  const count = branchCount(view, position.id)
  const { figures, ...judgement } = judgeSpan(view, position, role, count)
  const direct = count.branch.csms > 0 ? count.direct.csms : count.direct.contributors
  const branch = ledPeople(count.branch)
  const { layer } = role
  const { verdict } = judgement
  return {
    positionId: position.id,
    title: position.title,
    teamId: position.teamId,
    layer,
    people: view.occupanciesOfPosition(position.id).length,
    direct,
    branch,
    directLeaders: count.direct.leaders,
    branchLeaders: count.branch.leaders,
    ...judgement,
    evidence: evidenceOf(
      layer === null || verdict === null
        ? { key: 'capacity.SPAN_UNMEASURED', params: { position: position.title } }
        : {
            key: 'capacity.SPAN',
            params: {
              position: position.title,
              layer,
              verdict,
              direct,
              branch,
              leaders: count.direct.leaders,
            },
          },
      [
        ['direct', direct, 'PEOPLE'],
        ['branch', branch, 'PEOPLE'],
        ['directLeaders', count.direct.leaders, 'PEOPLE'],
        ['branchLeaders', count.branch.leaders, 'PEOPLE'],
      ],
      figures,
    ),
  }
}
