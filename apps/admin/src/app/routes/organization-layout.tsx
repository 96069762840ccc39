import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet, useRouter } from '@tanstack/react-router'
import { viewerQuery } from '@/viewer/viewer-query'
import { AppShell } from '../shell/app-shell'

const route = getRouteApi('/signed-in/$slug')

export function OrganizationLayout() {
  const { slug } = route.useParams()
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const queryClient = useQueryClient()
  const router = useRouter()
  const leave = (): void => {
    queryClient.clear()
    void router.navigate({ to: '/sign-in', replace: true })
  }
  return (
    <AppShell slug={slug} viewer={{ name: viewer.name, email: viewer.email }} onSignedOut={leave}>
      <Outlet />
    </AppShell>
  )
}
