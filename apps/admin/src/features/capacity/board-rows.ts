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
  readonly line: BoardGroup['lines'][number]
}

const order: readonly Band[] = ['OVER', 'AT_TRIGGER', 'HEALTHY', 'UNDER', null]

/**
 * The lines of a roll-up, fullest first: by band, then by utilisation, where load that nobody has
 * capacity for counts as the fullest; what belongs to no group comes after the groups. Lines without
 * load, capacity and seats are left out.
 */
export function boardRows(groups: readonly BoardGroup[]): readonly BoardRow[] {
  return groups
    .flatMap(({ key, name, lines }) => lines.map((line) => ({ key, name, line })))
    .filter(({ line }) => line.load > 0 || line.capacity > 0 || line.openSeats > 0)
    .toSorted(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        Number(a.key === null) - Number(b.key === null) ||
        fullness(b) - fullness(a),
    )
}

function placeOf({ line }: BoardRow): number {
  return order.indexOf(line.band)
}

function fullness({ line: { utilisation, band, load } }: BoardRow): number {
  if (utilisation.value !== null) return utilisation.value
  return band === 'OVER' ? 1e6 + load : -1
}

/** What a group of the board is called; those that have no name are told apart by the grouping. */
export function useGroupName(): (groupBy: BoardGrouping, name: string | null) => string {
  const { t } = useTranslation()
  return useCallback((groupBy, name) => name ?? t(`capacity.nameless.${groupBy}`), [t])
}
