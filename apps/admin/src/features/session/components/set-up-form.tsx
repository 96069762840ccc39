import { Button, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { useErrorAtField } from '@/forms/use-error-at-field'
import { type NewUser, setUp } from '../sign-in'
import { Entrance } from './entrance'
import { NewUserFields, newUserOf } from './new-user-fields'

interface SetUpFormProps {
  /** From the one-time link. */
  readonly token: string
  readonly onDone: () => void
}

/** Where the one-time link of a fresh installation leads: the first user. */
export function SetUpForm({ token, onDone }: SetUpFormProps) {
  const { t } = useTranslation()
  const make = useMutation({
    mutationFn: (user: NewUser) => setUp(token, user),
    onSuccess: onDone,
  })
  const [wrong, failed] = useErrorAtField(make.error, 'COMMON_PASSWORD')
  return (
    <Entrance title={t('session.setUp')} explanation={t('session.setUpExplanation')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate(newUserOf(event.currentTarget))
        }}
      >
        <Stack gap="md">
          <FormAlert error={failed} />
          <NewUserFields wrong={wrong} />
          <Button type="submit" loading={make.isPending} fullWidth mt="xs">
            {t('session.createUser')}
          </Button>
        </Stack>
      </form>
    </Entrance>
  )
}
