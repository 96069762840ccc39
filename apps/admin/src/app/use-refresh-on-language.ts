import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** The API words its answers in the app's language: what is on the screen is asked for again. */
export function useRefreshOnLanguage(queryClient: QueryClient): void {
  const { i18n } = useTranslation()
  useEffect(() => {
    const refresh = (): void => void queryClient.invalidateQueries()
    i18n.on('languageChanged', refresh)
    return () => i18n.off('languageChanged', refresh)
  }, [i18n, queryClient])
}
