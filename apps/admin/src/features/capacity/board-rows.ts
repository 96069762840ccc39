import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Band } from '@/charts/band-badge'
import type { BoardGroup } from './capacity-query'

/** What the board can be grouped by, the default first. */
export const boardGroupings = ['PERSON', 'TEAM', 'ROLE', 'SEGMENT', 'REGION'] as const

/** One grouping of the board. */
export type BoardGrouping = (typeof boardGroupings)[number]

/** One bar of the board: a role family of a group. */
export interface BoardRow {
  readonly key: string | null
  readonly name: string | null
  /** The person or team that it is of; null where it is of neither. */
  readonly subject: BoardGroup['subject']
  readonly line: BoardGroup['lines'][number]
}

const order: readonly Band[] = ['OVER', 'AT_TRIGGER', 'HEALTHY', 'UNDER', null]

/**
 * The lines of a roll-up, fullest first once ramps and leaves are over: by band, then by utilisation, where load that nobody has
 * capacity for counts as the fullest; what belongs to no group comes after the groups. Lines without
 * load, capacity and seats are left out.
 */
export function boardRows(groups: readonly BoardGroup[]): readonly BoardRow[] {
  return groups
    .flatMap(({ key, name, subject, lines }) => lines.map((line) => ({ key, name, subject, line })))
    .filter(({ line }) => line.load > 0 || line.capacity > 0 || line.openSeats > 0)
    .toSorted(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        Number(a.key === null) - Number(b.key === null) ||
        rank(b) - rank(a),
    )
}

function placeOf({ line }: BoardRow): number {
  return order.indexOf(line.fullBand)
}

type Line = BoardRow['line']

/** How full a line is: once ramps and leaves are over, since a few days of a new colleague are no measure. */
export function fullness({ fullUtilisation, utilisation }: Line): number | null {
  return fullUtilisation.value ?? utilisation.value
}

/** Whether it exceeds only those who are there today, and not those who are once ramps and leaves are over. */
export function isShortForNow({ band, fullBand }: Line): boolean {
  return isFull(band) && !isFull(fullBand)
}

function isFull(band: Band): boolean {
  return band === 'OVER' || band === 'AT_TRIGGER'
}

function rank({ line }: BoardRow): number {
  const { fullBand: band, load } = line
  const full = fullness(line)
  if (full !== null) return full
  return band === 'OVER' ? 1e6 + load : -1
}

/** What a group of the board is called; those that have no name are told apart by the grouping. */
export function useGroupName(): (groupBy: BoardGrouping, name: string | null) => string {
  const { t } = useTranslation()
  return useCallback((groupBy, name) => name ?? t(`capacity.nameless.${groupBy}`), [t])
}
