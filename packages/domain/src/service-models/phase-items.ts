import { rolloutPhaseCatalogue } from '../benchmarks/index.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Day } from '../kernel/day.js'
import { parseDay } from '../kernel/parse-day.js'
import type { LocalizedText } from '../messages/localized-text.js'
import type { RolloutItem } from '../entities/rollout.js'
import type { RolloutPhase } from '../state/vocabulary.js'

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
