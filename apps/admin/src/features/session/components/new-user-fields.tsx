import { TextInput } from '@mantine/core'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { formText } from '@/forms/form-text'
import { NewPasswordField } from '@/forms/new-password-field'
import type { NewUser } from '../sign-in'

interface NewUserFieldsProps {
  /** What is wrong with the password. */
  readonly wrong: Pick<ComponentProps<typeof NewPasswordField>, 'error' | 'errorProps'>
  /** Their address, where it is known. */
  readonly email?: string | null
}

/** Who is to be able to sign in. */
export function NewUserFields({ wrong, email = null }: NewUserFieldsProps) {
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
      <NewPasswordField label={t('session.password')} {...wrong} />
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
