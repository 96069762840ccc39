import { PasswordInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formText } from '@/forms/form-text'
import type { NewUser } from '../sign-in'

const minPasswordLength = 10

interface NewUserFieldsProps {
  /** Their address, where it is known. */
  readonly email?: string | null
}

/** Who is to be able to sign in. */
export function NewUserFields({ email = null }: NewUserFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextInput
        name="name"
        label={t('session.name')}
        autoComplete="name"
        required
        withAsterisk={false}
      />
      <TextInput
        name="email"
        type="email"
        {...(email !== null && { defaultValue: email, readOnly: true })}
        label={t('session.email')}
        autoComplete="username"
        required
        withAsterisk={false}
      />
      <PasswordInput
        name="password"
        label={t('session.password')}
        description={t('session.passwordLength', { count: minPasswordLength })}
        autoComplete="new-password"
        minLength={minPasswordLength}
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
      />
    </>
  )
}

/** What was filled in. */
export function newUserOf(form: HTMLFormElement): NewUser {
  const given = new FormData(form)
  return {
    name: formText(given, 'name').trim(),
    email: formText(given, 'email').trim(),
    password: formText(given, 'password'),
  }
}
