import { Anchor, Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { signIn } from '../sign-in'
import { CompanySignIn } from './company-sign-in'
import { Entrance } from './entrance'
import { PasskeySignIn } from './passkey-sign-in'
import { SecondFactorForm } from './second-factor-form'

interface SignInFormProps {
  /** The page that asked for a session; undefined when none did. */
  readonly next: string | undefined
  /** Why the last sign-in by a company came to nothing. */
  readonly problem: string | undefined
  readonly onSignedIn: () => void
}

export function SignInForm({ next, problem, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation()
  const enter = useMutation({
    mutationFn: signIn,
    onSuccess: (came) => {
      if (came === 'SESSION') onSignedIn()
    },
  })
  if (enter.data === 'SECOND_FACTOR') {
    return <SecondFactorForm onEntered={onSignedIn} onAgain={enter.reset} />
  }
  const submit = (form: FormData) => {
    enter.mutate({ email: formText(form, 'email').trim(), password: formText(form, 'password') })
  }
  return (
    <Entrance
      title={t('session.signIn')}
      explanation={
        next === undefined || problem !== undefined
          ? t('session.signInExplanation')
          : t('session.signInToContinue')
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(new FormData(event.currentTarget))
        }}
      >
        <Stack gap="md">
          <FormAlert error={enter.error} />
          <TextInput
            name="email"
            type="email"
            label={t('session.email')}
            autoComplete="username webauthn"
            required
            withAsterisk={false}
            data-autofocus
          />
          <PasswordInput
            name="password"
            label={t('session.password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
          />
          <Button type="submit" loading={enter.isPending} fullWidth mt="xs">
            {t('session.signIn')}
          </Button>
          <Anchor href="/forgot-password" ta="center" size="sm">
            {t('session.forgot')}
          </Anchor>
          <Divider label={t('session.or')} />
          <PasskeySignIn onSignedIn={onSignedIn} />
          <CompanySignIn next={next} problem={problem} />
        </Stack>
      </form>
    </Entrance>
  )
}
