import { evidenceOf } from '../evidence/evidence-of.js'
import type { LivePosition, LiveRole } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'
import { branchCount } from './branch-count.js'
import { judgeSpan, ledPeople } from './judge-span.js'
import type { LeaderSpan } from './leader-span.js'

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
