import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { OwnAccountView } from '@/features/own-account/components/own-account-view'
import { viewerQuery } from '@/viewer/viewer-query'
import { PlainShell } from '../shell/plain-shell'

export function OwnAccountPage() {
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const queryClient = useQueryClient()
  const router = useRouter()
  const leave = (): void => {
    queryClient.clear()
    void router.navigate({ to: '/sign-in', replace: true })
  }
  return (
    <PlainShell viewer={{ name: viewer.name, email: viewer.email }} onSignedOut={leave}>
      <OwnAccountView />
    </PlainShell>
  )
}
