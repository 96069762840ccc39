import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { accessActionsQuery } from '@/viewer/access-actions-query'

/** What actions are called; their names until that is known. */
export function useActionLabel(): (action: string) => string {
  const { i18n } = useTranslation()
  const { data = [] } = useQuery(accessActionsQuery(i18n.language))
  return (action) => data.find(({ name }) => name === action)?.label ?? action
}
