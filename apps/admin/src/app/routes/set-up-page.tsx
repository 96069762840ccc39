import { getRouteApi, useLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { SetUpForm } from '@/features/session/components/set-up-form'

const route = getRouteApi('/setup')

/** The link carries its token behind `#`, which reaches no server and no log. */
export function SetUpPage() {
  const { t } = useTranslation()
  const { hash } = useLocation()
  const { token } = route.useSearch()
  const router = useRouter()
  useEffect(() => {
    document.title = `${t('session.setUp')} · Postscale`
  }, [t])
  return (
    <SetUpForm
      token={new URLSearchParams(hash).get('token') ?? token ?? ''}
      onDone={() => void router.navigate({ to: '/', replace: true })}
    />
  )
}
