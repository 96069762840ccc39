import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { setUp, type FirstUser } from '../sign-in'
import { Entrance } from './entrance'

const minPasswordLength = 10

interface SetUpFormProps {
  /** From the one-time link. */
  readonly token: string
  readonly onDone: () => void
}

/** Where the one-time link of a fresh installation leads: the first user. */
export function SetUpForm({ token, onDone }: SetUpFormProps) {
  const { t } = useTranslation()
  const make = useMutation({
    mutationFn: (user: FirstUser) => setUp(token, user),
    onSuccess: onDone,
  })
  return (
    <Entrance title={t('session.setUp')} explanation={t('session.setUpExplanation')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          make.mutate({
            name: formText(form, 'name').trim(),
            email: formText(form, 'email').trim(),
            password: formText(form, 'password'),
          })
        }}
      >
        <Stack gap="md">
          <FormAlert error={make.error} />
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
          <Button type="submit" loading={make.isPending} fullWidth mt="xs">
            {t('session.createUser')}
          </Button>
        </Stack>
      </form>
    </Entrance>
  )
}
