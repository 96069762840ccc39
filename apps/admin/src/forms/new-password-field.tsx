import { PasswordInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const minPasswordLength = 10

/** A password that somebody chooses, in the field `password` of a form. */
export function NewPasswordField({ label }: { readonly label: string }) {
  const { t } = useTranslation()
  return (
    <PasswordInput
      name="password"
      label={label}
      description={t('session.passwordLength', { count: minPasswordLength })}
      autoComplete="new-password"
      minLength={minPasswordLength}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
    />
  )
}
