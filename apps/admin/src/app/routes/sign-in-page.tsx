import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { SignInForm } from '@/features/session/components/sign-in-form'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useTranslation()
  const { next } = route.useSearch()
  const router = useRouter()
  useEffect(() => {
    document.title = `${t('session.signIn')} · Postscale`
  }, [t])
  return (
    <SignInForm
      expired={next !== undefined}
      onSignedIn={() => void router.navigate({ href: next ?? '/', replace: true })}
    />
  )
}
