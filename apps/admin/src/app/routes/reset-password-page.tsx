import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ResetPasswordForm } from '@/features/session/components/reset-password-form'

/** The link carries its token behind `#`, which reaches no server and no log. */
export function ResetPasswordPage() {
  const { t } = useTranslation()
  const { hash } = useLocation()
  useEffect(() => {
    document.title = `${t('session.choosePassword')} · Postscale`
  }, [t])
  return <ResetPasswordForm token={new URLSearchParams(hash).get('token') ?? ''} />
}
