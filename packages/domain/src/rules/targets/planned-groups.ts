import { TARGET_METRICS, type TargetFields, type TargetMetric } from '../../entities/target.js'
import { SEGMENTS } from '../../entities/vocabularies.js'
import { overlaps, type Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import type { PlanGroup, PlanLine } from './plan-line.js'
import { seatedFte } from './seated-fte.js'

/** A metric and group of which something is planned in a year, and by what. */
interface Planned {
  readonly metric: TargetMetric
  readonly group: PlanGroup
  readonly planFrom: PlanLine['planFrom']
}

const METRICS = Object.keys(TARGET_METRICS) as readonly TargetMetric[]

/**
 * What is planned in a year: what a target says on any of its days, and else headcount and cost out of the plan of
 * record. In the order of the metrics, the whole first, then segments and teams by name.
 *
 * @param plans the plan of record on the days that are looked at; none without one.
 */
export function plannedGroups(
  view: OrganizationView,
  year: Period,
  plans: readonly OrganizationView[],
): readonly Planned[] {
  const planned = new Map<string, Planned>()
  const add = (metric: TargetMetric, group: PlanGroup, planFrom: PlanLine['planFrom']): void => {
    const name = `${metric} ${group.by} ${group.key}`
    if (!planned.has(name)) planned.set(name, { metric, group, planFrom })
  }
  for (const { history } of view.state.targets.values()) {
    const version = history.find((each) => overlaps(each, year))
    if (version === undefined) continue
    const group = groupOf(view, version.fields)
    if (group !== null) add(version.fields.metric, group, 'TARGET')
  }
  for (const plan of plans) {
    for (const metric of ['HEADCOUNT', 'COST'] as const)
      add(metric, wholeOf(view), 'PLAN_OF_RECORD')
    for (const teamId of seatedFte(plan).byTeam.keys()) {
      const name = view.teams.get(teamId)?.name ?? plan.teams.get(teamId)?.name
      if (name === undefined) continue
      add('HEADCOUNT', { by: 'TEAM', key: teamId, name }, 'PLAN_OF_RECORD')
    }
  }
  return [...planned.values()].toSorted(inOrder)
}

function wholeOf({ organization: { id, name } }: OrganizationView): PlanGroup {
  return { by: 'ORGANIZATION', key: id, name }
}

function groupOf(view: OrganizationView, { teamId, segment }: TargetFields): PlanGroup | null {
  if (segment !== null) return { by: 'SEGMENT', key: segment, name: segment }
  if (teamId === null) return wholeOf(view)
  const record = view.state.teams.get(teamId)
  const name = view.teams.get(teamId)?.name ?? record?.history.at(-1)?.fields.name
  return name === undefined ? null : { by: 'TEAM', key: teamId, name }
}

const GROUPS = ['ORGANIZATION', 'SEGMENT', 'TEAM'] as const
const CODES: readonly string[] = SEGMENTS

function inOrder(a: Planned, b: Planned): number {
  const byMetric = METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric)
  const byGroup = GROUPS.indexOf(a.group.by) - GROUPS.indexOf(b.group.by)
  const byCode = CODES.indexOf(a.group.key) - CODES.indexOf(b.group.key)
  return byMetric || byGroup || byCode || (a.group.name < b.group.name ? -1 : 1)
}
