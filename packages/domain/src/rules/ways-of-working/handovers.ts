import {
  COVERAGE_KINDS,
  type Responsibility,
  type RoleFamily,
} from '../../entities/vocabularies.js'
import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'
import { versionAt } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { CoverageRecord } from '../../state/records.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'

/** How handovers of one kind ended, or all of them. */
interface HandoverCounts {
  /** Done, as recorded; those of them that were done after the day they were planned to end. */
  readonly done: number
  readonly late: number
  readonly abandoned: number
  /** Past their planned end, and nobody recorded how they ended. */
  readonly unrecorded: number
  /** Under way on the day. */
  readonly running: number
  /** `done ÷ (done + abandoned)`. */
  readonly success: Ratio
  /** The mean of what customers answered, 1–5. */
  readonly satisfaction: Ratio
  /** Customers who were asked. */
  readonly rated: number
  readonly evidence: Evidence
}

/** Handovers of one kind: what was handed over, by whom, to whom. */
export interface HandoverKind extends HandoverCounts {
  readonly responsibility: Responsibility
  /** The role family that handed over; null where the seat is not known any more. */
  readonly from: RoleFamily | null
  readonly to: RoleFamily | null
}

/** How handovers go. */
export interface Handovers {
  /** The most frequent kind first. */
  readonly kinds: readonly HandoverKind[]
  readonly total: HandoverCounts
  /** The first day whose handovers count. */
  readonly since: Day
}

const known = new WeakMap<OrganizationView, Handovers>()

/**
 * Success and the customers' satisfaction in transitions, by what is handed over and between which role
 * families, over the last 12 months (policy): handovers count by the day on which their outcome is recorded,
 * else by the day until which they were planned; those under way are told apart. An outcome that is
 * recorded after the view's day is not known yet. Kept with the view.
 *
 * Source: TS "Four models" (specialist: measure handoff success and satisfaction in transitions).
 */
export function handovers(view: OrganizationView): Handovers {
  const before = known.get(view)
  if (before !== undefined) return before
  const months = figuresOf(view).number('policy.handover.window')
  const since = view.day - Math.round(months * DAYS_A_MONTH)
  const kinds = new Map<string, { name: KindName; transitions: CoverageRecord[] }>()
  const all: CoverageRecord[] = []
  for (const transition of transitionsOf(view, since)) {
    const name = kindOf(view, transition)
    const key = Object.values(name).join(' ')
    const kind = kinds.get(key) ?? { name, transitions: [] }
    kinds.set(key, kind)
    kind.transitions.push(transition)
    all.push(transition)
  }
  const found: Handovers = {
    kinds: [...kinds.values()]
      .toSorted((a, b) => b.transitions.length - a.transitions.length)
      .map(({ name, transitions }) => ({ ...name, ...count(view, transitions, name) })),
    total: count(view, all, null),
    since,
  }
  known.set(view, found)
  return found
}

/** The transitions that began by the view's day and were under way or ended since a day. */
function* transitionsOf(view: OrganizationView, since: Day): Generator<CoverageRecord> {
  const { coverage } = view.state
  const { from, to, fields } = coverage.columns
  const transition = COVERAGE_KINDS.indexOf('TRANSITION')
  for (let row = 0; row < coverage.rowCount; row += 1) {
    if (fields.kind.at(row) !== transition || !coverage.isUsed(row)) continue
    if (from.at(row) > view.day) continue
    const record = coverage.recordAt(row)
    const ended = isKnown(view, record) ? (record.outcomeOn ?? record.to) : to.at(row)
    if (ended > since) yield record
  }
}

function isKnown(view: OrganizationView, { outcome, outcomeOn }: CoverageRecord): boolean {
  return outcome !== null && (outcomeOn === null || outcomeOn <= view.day)
}

interface KindName {
  readonly responsibility: Responsibility
  readonly from: RoleFamily | null
  readonly to: RoleFamily | null
}

function kindOf(view: OrganizationView, transition: CoverageRecord): KindName {
  const { coverage, accounts } = view.state
  const { accountId, responsibility, from } = transition
  const taker = coverage
    .rowsReferringTo('accountId', accounts.byId.find(accountId))
    .filter((row) => coverage.isUsed(row) && coverage.isOn(row, from))
    .map((row) => coverage.recordAt(row))
    .find((each) => each.kind === 'ACCOUNTABLE' && each.responsibility === responsibility)
  return {
    responsibility,
    from: familyOf(view, transition, from),
    to: taker === undefined ? null : familyOf(view, taker, from),
  }
}

/** The family of a seat on a day; a pool does the work of the responsibility's own. */
function familyOf(
  { state }: OrganizationView,
  { positionId, responsibility }: CoverageRecord,
  day: Day,
): RoleFamily | null {
  if (positionId === null) return responsibility
  const roleId: Id | undefined = versionAt(state.positions.get(positionId)?.history ?? [], day)
    ?.fields.roleId
  return versionAt(state.roles.get(roleId ?? '')?.history ?? [], day)?.fields.family ?? null
}

function count(
  view: OrganizationView,
  transitions: readonly CoverageRecord[],
  kind: KindName | null,
): HandoverCounts {
  const settled = transitions.filter((each) => isKnown(view, each))
  const open = transitions.filter((each) => !isKnown(view, each))
  const done = settled.filter(({ outcome }) => outcome === 'DONE')
  const abandoned = settled.length - done.length
  const late = done.filter(({ outcomeOn, to }) => outcomeOn !== null && outcomeOn > to).length
  // Of an outcome that comes later the planned end is not known: it is under way.
  const running = open.filter(({ to, outcome }) => outcome !== null || to > view.day).length
  const unrecorded = open.length - running
  const answers = settled.flatMap(({ satisfaction }) => satisfaction ?? [])
  const sum = answers.reduce((total, answer) => total + answer, 0)
  const success = ratioOf(done.length, settled.length, {
    key: 'waysOfWorking.REASON_NONE_DECIDED',
    params: {},
  })
  const satisfaction = ratioOf(sum, answers.length, {
    key: 'waysOfWorking.REASON_NOT_MEASURED',
    params: {},
  })
  const counts = { done: done.length, late, abandoned, unrecorded, running }
  return {
    ...counts,
    success,
    satisfaction,
    rated: answers.length,
    evidence: evidenceOf(
      {
        key: 'waysOfWorking.HANDOVERS',
        params: { kind, ...counts, satisfaction: satisfaction.value, rated: answers.length },
      },
      [
        ...Object.entries(counts).map(([name, value]) => [name, value, 'COUNT'] as const),
        ['rated', answers.length, 'COUNT'],
      ],
      [figuresOf(view).used('policy.handover.window')],
    ),
  }
}
