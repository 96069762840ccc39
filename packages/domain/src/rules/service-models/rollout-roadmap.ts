import { rolloutPhaseCatalogue } from '../../benchmarks/index.js'
import type { PolicyOverrides } from '../../benchmarks/overrides.js'
import { figuresFrom } from '../evidence/figures.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import { type CalendarDate, type Day, formatDay, parseDay } from '../../kernel/days.js'
import type { RolloutFields } from '../../entities/rollout.js'
import {
  ROLLOUT_PHASES,
  type RolloutPhase,
  type ServiceModel,
} from '../../entities/vocabularies.js'
import {
  phaseItems,
  type PhasePeriod,
  phasePeriods,
  type PhaseStatus,
  phaseStatus,
  type RoadmapItem,
} from './rollout-phases.js'

/** A recorded rollout, or the beginnings of one. */
export type RolloutIntent = Pick<RolloutFields, 'serviceModel' | 'startOn'> &
  Partial<Pick<RolloutFields, 'phase' | 'checklist'>>

/** One phase of a roadmap on a day. */
interface RoadmapPhase {
  readonly phase: RolloutPhase
  readonly from: CalendarDate
  /** The day after its last; null for the phase that never ends. */
  readonly to: CalendarDate | null
  readonly items: readonly RoadmapItem[]
  readonly status: PhaseStatus
  /** Part of its items that are done. */
  readonly progress: Ratio
  /** Days beyond its end until the last item was done, or until today while some are open; 0 in time. */
  readonly daysLate: number
}

/** A rollout's phases with dates, what is done and what is late. */
export interface RolloutRoadmap {
  readonly serviceModel: ServiceModel
  readonly phases: readonly RoadmapPhase[]
  /** The phase that the dates say; null before the start. */
  readonly expected: RolloutPhase | null
  /** The phase that the rollout is recorded to be in; null when it is not recorded. */
  readonly recorded: RolloutPhase | null
  /** Whether the recorded phase is an earlier one than the dates say; null when it is not recorded. */
  readonly behind: boolean | null
  /** Part of all items that are done. */
  readonly progress: Ratio
  /** The days late of the phase that is latest. */
  readonly daysLate: number
  readonly evidence: Evidence
}

const NO_OVERRIDES: PolicyOverrides = new Map()

/**
 * The roadmap of a service model's rollout: design in weeks 1–4, pilot in weeks 5–12, full rollout in
 * months 4–6 (a month is 30.4375 days), then continuous optimisation. A phase's checklist is the
 * catalogue's, with what the rollout has recorded; an item that was done later than `asOf` is not done.
 *
 * @param rollout a recorded one, or a service model and a day to start on.
 * @param policies the organization's overrides (`view.policies`).
 * @returns null when `startOn` is no date.
 * Source: BM "Rollout".
 */
export function rolloutRoadmap(
  rollout: RolloutIntent,
  asOf: Day,
  policies: PolicyOverrides = NO_OVERRIDES,
): RolloutRoadmap | null {
  const start = parseDay(rollout.startOn)
  if (start === null) return null
  const figures = figuresFrom(policies)
  const periods = phasePeriods(start, figures)
  const phases = ROLLOUT_PHASES.map((phase) => roadmapPhase(rollout, phase, periods[phase], asOf))
  const expected = ROLLOUT_PHASES.findLast((phase) => periods[phase].from <= asOf) ?? null
  const recorded = rollout.phase ?? null
  const items = phases.flatMap((phase) => phase.items)
  const done = items.filter((item) => item.done).length
  const daysLate = Math.max(...phases.map((phase) => phase.daysLate))
  const { serviceModel } = rollout
  return {
    serviceModel,
    phases,
    expected,
    recorded,
    behind: recorded === null ? null : position(recorded) < position(expected),
    progress: partDone(done, items.length),
    daysLate,
    evidence: evidenceOf(
      {
        key: 'serviceModels.ROLLOUT',
        params: { model: serviceModel, phase: expected, done, items: items.length, daysLate },
      },
      [
        ['startOn', rollout.startOn, 'DATE'],
        ['asOf', formatDay(asOf), 'DATE'],
        ['recordedPhase', recorded, 'TEXT'],
        ['daysLate', daysLate, 'DAYS'],
      ],
      rolloutPhaseCatalogue.flatMap((entry) => entry.figures.map((key) => figures.used(key))),
    ),
  }
}

function roadmapPhase(
  { checklist = [] }: RolloutIntent,
  phase: RolloutPhase,
  period: PhasePeriod,
  asOf: Day,
): RoadmapPhase {
  const items = phaseItems(phase, checklist, asOf)
  const done = items.filter((item) => item.done).length
  return {
    phase,
    from: formatDay(period.from),
    to: period.to === null ? null : formatDay(period.to),
    items,
    progress: partDone(done, items.length),
    ...phaseStatus(period, items, asOf),
  }
}

function partDone(done: number, items: number): Ratio {
  return ratioOf(done, items, { key: 'serviceModels.REASON_NO_ITEMS', params: {} })
}

function position(phase: RolloutPhase | null): number {
  return phase === null ? -1 : ROLLOUT_PHASES.indexOf(phase)
}
