import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { SignInForm } from '@/features/session/components/sign-in-form'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useTranslation()
  const { next, problem } = route.useSearch()
  const router = useRouter()
  useEffect(() => {
    document.title = `${t('session.signIn')} · Postscale`
  }, [t])
  return (
    <SignInForm
      next={next}
      problem={problem}
      onSignedIn={() => void router.navigate({ href: next ?? '/', replace: true })}
    />
  )
}
