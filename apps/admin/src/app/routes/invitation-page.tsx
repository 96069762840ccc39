import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { InvitationForm } from '@/features/session/components/invitation-form'
import { signedInQuery } from '@/viewer/viewer-query'

/** The link carries its token behind `#`, which reaches no server and no log. */
export function InvitationPage() {
  const { t } = useTranslation()
  const { hash } = useLocation()
  const router = useRouter()
  const queryClient = useQueryClient()
  const { data: userName } = useQuery(signedInQuery)
  useEffect(() => {
    document.title = `${t('session.invitation')} · Postscale`
  }, [t])
  if (userName === undefined) return null
  return (
    <InvitationForm
      token={new URLSearchParams(hash).get('token') ?? ''}
      userName={userName}
      signInHref={`/sign-in?next=${encodeURIComponent(`/invitation#${hash}`)}`}
      onDone={(slug) => {
        queryClient.clear()
        void router.navigate({ to: '/$slug', params: { slug }, replace: true })
      }}
    />
  )
}
