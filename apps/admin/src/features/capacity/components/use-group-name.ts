import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardGrouping } from '../board-grouping'

/** What a group of the board is called; those that have no name are told apart by the grouping. */
export function useGroupName(): (groupBy: BoardGrouping, name: string | null) => string {
  const { t } = useTranslation()
  return useCallback((groupBy, name) => name ?? t(`capacity.nameless.${groupBy}`), [t])
}
