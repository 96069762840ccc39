import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ForgotPasswordForm } from '@/features/session/components/forgot-password-form'

export function ForgotPasswordPage() {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${t('session.forgot')} · Postscale`
  }, [t])
  return <ForgotPasswordForm />
}
