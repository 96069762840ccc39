import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { OwnAccountView } from '@/features/own-account/components/own-account-view'
import { viewerQuery } from '@/viewer/viewer-query'
import { PlainShell } from '../shell/plain-shell'

const route = getRouteApi('/signed-in/account')

export function OwnAccountPage() {
  const { next } = route.useSearch()
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const queryClient = useQueryClient()
  const router = useRouter()
  const leave = (): void => {
    queryClient.clear()
    void router.navigate({ to: '/sign-in', replace: true })
  }
  // What was answered before was answered to a session without a second factor.
  const goOn = (): void => {
    queryClient.clear()
    void router.navigate({ href: next ?? '/' })
  }
  return (
    <PlainShell viewer={{ name: viewer.name, email: viewer.email }} onSignedOut={leave}>
      <OwnAccountView next={next} onGoOn={goOn} />
    </PlainShell>
  )
}
