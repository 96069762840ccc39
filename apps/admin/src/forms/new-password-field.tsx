import { PasswordInput } from '@mantine/core'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'

const minPasswordLength = 10

interface NewPasswordFieldProps extends Pick<
  ComponentProps<typeof PasswordInput>,
  'error' | 'errorProps'
> {
  readonly label: string
}

/** A password that somebody chooses, in the field `password` of a form. */
export function NewPasswordField({ label, ...wrong }: NewPasswordFieldProps) {
  const { t } = useTranslation()
  return (
    <PasswordInput
      {...wrong}
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
