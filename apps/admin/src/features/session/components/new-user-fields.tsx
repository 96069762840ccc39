import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formText } from '@/forms/form-text'
import { NewPasswordField } from '@/forms/new-password-field'
import type { NewUser } from '../sign-in'

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
      <NewPasswordField label={t('session.password')} />
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
