import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { theme } from '@/theme/theme'
import type { AppRouter } from './create-app-router'
import { useRefreshOnLanguage } from './use-refresh-on-language'

export function App({ router }: { readonly router: AppRouter }) {
  const { queryClient } = router.options.context
  useRefreshOnLanguage(queryClient)
  return (
    // The variables come from virtual:theme.css, so that no style element is needed.
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
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
