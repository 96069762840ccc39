import { rolloutPhaseCatalogue } from '../../benchmarks/index.js'
import type { RolloutItem } from '../../entities/rollout.js'
import type { RolloutPhase } from '../../entities/vocabularies.js'
import { type CalendarDate, type Day, DAYS_A_MONTH, parseDay } from '../../kernel/days.js'
import type { LocalizedText } from '../../kernel/locale.js'
import type { Figures } from '../evidence/figures.js'

/** When a phase runs, half-open; one without an end goes on. */
export interface PhasePeriod {
  readonly from: Day
  readonly to: Day | null
}

const DAYS_A_WEEK = 7

/**
 * The phases' days from a start. The figures count weeks and months from 1 and inclusive: weeks 5–12 are
 * the days 28 to 83. Optimisation begins where the full rollout ends.
 */
export function phasePeriods(
  start: Day,
  { range }: Figures,
): Readonly<Record<RolloutPhase, PhasePeriod>> {
  const period = (
    key: 'rollout.design.weeks' | 'rollout.pilot.weeks' | 'rollout.full.months',
    days: number,
  ) => {
    const { lower, upper } = range(key)
    return { from: start + Math.round((lower - 1) * days), to: start + Math.round(upper * days) }
  }
  const full = period('rollout.full.months', DAYS_A_MONTH)
  return {
    DESIGN: period('rollout.design.weeks', DAYS_A_WEEK),
    PILOT: period('rollout.pilot.weeks', DAYS_A_WEEK),
    FULL_ROLLOUT: full,
    OPTIMISATION: { from: full.to, to: null },
  }
}

/** One thing to do in a phase. */
export interface RoadmapItem {
  /** The catalogue's text, or the recorded title as it stands. */
  readonly title: LocalizedText
  /** Whether the catalogue has it; else the organization added it. */
  readonly fromCatalogue: boolean
  readonly done: boolean
  /** Null while it is open. */
  readonly doneOn: CalendarDate | null
}

/**
 * A phase's checklist: the catalogue's items in their order, done where the rollout recorded one of that
 * title (in any language, in any case), then the organization's own.
 */
export function phaseItems(
  phase: RolloutPhase,
  recorded: readonly RolloutItem[],
  asOf: Day,
): readonly RoadmapItem[] {
  const own = recorded.filter((item) => item.phase === phase)
  const used = new Set<RolloutItem>()
  const known = rolloutPhaseCatalogue.find(({ key }) => key === phase)?.checklist ?? []
  const items = known.map((title) => {
    const titles = new Set(Object.values(title).map(folded))
    const found = own.filter((item) => titles.has(folded(item.title)))
    for (const item of found) used.add(item)
    return roadmapItem(title, true, found.find(({ doneOn }) => doneOn !== null) ?? null, asOf)
  })
  const added = own
    .filter((item) => !used.has(item))
    .map((item) => {
      const { title } = item
      return roadmapItem({ en: title, es: title, pt: title }, false, item, asOf)
    })
  return [...items, ...added]
}

function roadmapItem(
  title: LocalizedText,
  fromCatalogue: boolean,
  item: RolloutItem | null,
  asOf: Day,
): RoadmapItem {
  const doneOn = item?.doneOn ?? null
  const day = doneOn === null ? null : parseDay(doneOn)
  const done = day !== null && day <= asOf
  return { title, fromCatalogue, done, doneOn: done ? doneOn : null }
}

function folded(text: string): string {
  return text.trim().toLowerCase()
}

/** How a phase stands: ahead, running, done (in time or not), or beyond its end with open items. */
const PHASE_STATUSES = ['UPCOMING', 'ACTIVE', 'DONE', 'LATE'] as const

export type PhaseStatus = (typeof PHASE_STATUSES)[number]

/** A phase's status and its days beyond the end. A phase without an end is never done, and never late. */
export function phaseStatus(
  { from, to }: PhasePeriod,
  items: readonly RoadmapItem[],
  asOf: Day,
): { readonly status: PhaseStatus; readonly daysLate: number } {
  if (to === null) return { status: asOf < from ? 'UPCOMING' : 'ACTIVE', daysLate: 0 }
  const end = to - 1
  if (items.every(({ done }) => done)) {
    const days = items.map(({ doneOn }) => (doneOn === null ? from : (parseDay(doneOn) ?? from)))
    return { status: 'DONE', daysLate: Math.max(0, Math.max(from, ...days) - end) }
  }
  if (asOf > end) return { status: 'LATE', daysLate: asOf - end }
  return { status: asOf < from ? 'UPCOMING' : 'ACTIVE', daysLate: 0 }
}
