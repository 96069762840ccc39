import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { themeKeeper } from '@/theme/show-theme'
import { theme } from '@/theme/theme'
import type { AppRouter } from './create-app-router'

/** The API words its answers in the app's language: what is on the screen is asked for again. */
function useRefreshOnLanguage(queryClient: QueryClient): void {
  const { i18n } = useTranslation()
  useEffect(() => {
    const refresh = (): void => void queryClient.invalidateQueries()
    i18n.on('languageChanged', refresh)
    return () => i18n.off('languageChanged', refresh)
  }, [i18n, queryClient])
}

export function App({ router }: { readonly router: AppRouter }) {
  const { queryClient } = router.options.context
  useRefreshOnLanguage(queryClient)
  return (
    // The variables come from virtual:theme.css, so that no style element is needed.
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={themeKeeper}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- six containers of a library */}
        <Notifications role="status" position="bottom-right" containerWidth={380} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
