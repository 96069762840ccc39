import { Anchor, Button, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { NewPasswordField } from '@/forms/new-password-field'
import { useErrorAtField } from '@/forms/use-error-at-field'
import { lookAtReset, resetPassword } from '../reset-password'
import { Entrance } from './entrance'
import classes from './entrance.module.css'

interface ResetPasswordFormProps {
  /** From the link. */
  readonly token: string
}

/** Where the link for a new password leads. */
export function ResetPasswordForm({ token }: ResetPasswordFormProps) {
  const { t } = useTranslation()
  const { data: email, error } = useQuery({
    queryKey: ['password-reset', token],
    queryFn: async () => lookAtReset(token),
    retry: false,
  })
  const choose = useMutation({ mutationFn: (password: string) => resetPassword(token, password) })
  const [wrong, failed] = useErrorAtField(choose.error, 'COMMON_PASSWORD')
  return (
    <Entrance
      title={t('session.choosePassword')}
      explanation={email === undefined ? '' : t('session.choosePasswordFor', { email })}
    >
      <Stack gap="md">
        <FormAlert error={error ?? failed} />
        {choose.isSuccess && (
          <output className={classes.told}>{t('session.passwordChosen')}</output>
        )}
        {email === undefined && error === null && <output>{t('session.checkingLink')}</output>}
        {email !== undefined && !choose.isSuccess && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              choose.mutate(formText(new FormData(event.currentTarget), 'password'))
            }}
          >
            <Stack gap="md">
              {/* So that the browser keeps the password with its address. */}
              <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
              <NewPasswordField label={t('session.newPassword')} {...wrong} />
              <Button type="submit" loading={choose.isPending} fullWidth mt="xs">
                {t('session.savePassword')}
              </Button>
            </Stack>
          </form>
        )}
        <Anchor href={error === null ? '/sign-in' : '/forgot-password'} ta="center" size="sm">
          {t(error === null ? 'session.backToSignIn' : 'session.forgot')}
        </Anchor>
      </Stack>
    </Entrance>
  )
}
