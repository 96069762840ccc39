import { TARGET_METRICS, TARGET_VALUES, type TargetFields } from '../../entities/target.js'
import { formatDay } from '../../kernel/days.js'
import { overlaps } from '../../kernel/periods.js'
import type { Records } from '../../state/records.js'
import type { PlanRun } from '../plan-run.js'
import { isLater, type Touch } from '../touch.js'

type TargetRecord = Records['target']

/**
 * A target has the one value that fits its metric, is of a group by which that metric can be told, and is
 * the only one of its metric and group at a time.
 */
export function checkTargets(run: PlanRun): void {
  const touched = [...run.touches].filter(({ kind }) => kind === 'target')
  if (touched.length === 0) return
  const all = targetsOf(run, touched)
  for (const touch of touched) {
    const record = run.draft.get('target', touch.id)
    if (record === null) continue
    checkVersions(run, touch, record)
    checkOthers(run, touch, record, all)
  }
}

/** All targets as the plan leaves them. */
function targetsOf(run: PlanRun, touched: readonly Touch[]): readonly TargetRecord[] {
  const ids = new Set([...(run.draft.base?.targets.keys() ?? []), ...touched.map(({ id }) => id)])
  return [...ids].flatMap((id) => run.draft.get('target', id) ?? [])
}

function checkVersions(run: PlanRun, { at }: Touch, { history }: TargetRecord): void {
  for (const { fields } of history) {
    const field = faultyValue(fields)
    const group = faultyGroup(fields)
    const { metric } = fields
    if (field !== null) run.refuseAt(at, 'TARGET_VALUE', field, { metric, field })
    if (group !== null) run.refuseAt(at, 'TARGET_GROUP', group, { metric, field: group })
    if (field !== null || group !== null) return
  }
}

/** The value that is there without fitting, or that is missing; null when all is well. */
function faultyValue(fields: TargetFields): string | null {
  const { field } = TARGET_METRICS[fields.metric]
  const other = TARGET_VALUES.find((name) => name !== field && fields[name] !== null)
  return other ?? (fields[field] === null ? field : null)
}

/** The group that does not fit the metric, or is one too many; null when all is well. */
function faultyGroup({ metric, teamId, segment }: TargetFields): 'segment' | 'teamId' | null {
  const groups: readonly string[] = TARGET_METRICS[metric].groups
  if (teamId !== null && !groups.includes('TEAM')) return 'teamId'
  if (segment === null) return null
  return groups.includes('SEGMENT') && teamId === null ? null : 'segment'
}

function checkOthers(
  run: PlanRun,
  touch: Touch,
  record: TargetRecord,
  all: readonly TargetRecord[],
): void {
  const own = record.history[0]?.fields
  for (const other of all) {
    const fields = other.history[0]?.fields
    if (other.id === record.id || own === undefined || !isOfSame(own, fields)) continue
    const theirs = run.touchOf('target', other.id)
    if (theirs !== null && isLater(theirs, touch)) continue
    const both = record.history.find((version) =>
      other.history.some((each) => overlaps(version, each)),
    )
    if (both === undefined) continue
    const date = formatDay(both.from)
    run.refuseAt(touch.at, 'TARGET_OVERLAP', 'metric', { metric: own.metric, date })
    return
  }
}

function isOfSame(one: TargetFields, other: TargetFields | undefined): boolean {
  return (
    one.metric === other?.metric && one.teamId === other.teamId && one.segment === other.segment
  )
}
