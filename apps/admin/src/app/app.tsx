import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { OVERLAYS } from '@/theme/overlays'
import { themeKeeper } from '@/theme/show-theme'
import { theme } from '@/theme/theme'
import type { AppRouter } from './create-app-router'

// Nothing has to be announced before the first page is there.
const Notifications = lazy(async () => ({
  default: (await import('@mantine/notifications')).Notifications,
}))

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
  const { t } = useTranslation()
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
        <section id={OVERLAYS} aria-label={t('shell.overlays')} />
        <Suspense>
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- six containers of a library */}
          <Notifications role="status" position="bottom-left" containerWidth={380} />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  )
}
