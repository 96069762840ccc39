import { Button, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { useErrorAtField } from '@/forms/use-error-at-field'
import { type CodeSource, enterCode } from '../sign-in'
import { Entrance } from './entrance'

interface SecondFactorFormProps {
  readonly onEntered: () => void
  /** Leads back to address and password. */
  readonly onAgain: () => void
}

/** What is asked after the password: a code of the authenticator app, or a backup code. */
export function SecondFactorForm({ onEntered, onAgain }: SecondFactorFormProps) {
  const { t } = useTranslation()
  const [source, setSource] = useState<CodeSource>('app')
  const enter = useMutation({
    mutationFn: (code: string) => enterCode(source, code),
    onSuccess: onEntered,
  })
  const isApp = source === 'app'
  const [wrong, failed] = useErrorAtField(enter.error, 'INVALID_CODE', 'INVALID_BACKUP_CODE')
  return (
    <Entrance
      title={t('session.secondFactor')}
      explanation={t(isApp ? 'session.secondFactorExplanation' : 'session.backupExplanation')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          enter.mutate(formText(new FormData(event.currentTarget), 'code').replaceAll(/\s/g, ''))
        }}
      >
        <Stack gap="md">
          <FormAlert error={failed} />
          <TextInput
            {...wrong}
            key={source}
            name="code"
            label={t(isApp ? 'session.code' : 'session.backupCode')}
            autoComplete="one-time-code"
            {...(isApp && { inputMode: 'numeric' as const })}
            required
            withAsterisk={false}
            ref={focus}
          />
          <Button type="submit" loading={enter.isPending} fullWidth mt="xs">
            {t('session.confirm')}
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              enter.reset()
              setSource(isApp ? 'backup' : 'app')
            }}
          >
            {t(isApp ? 'session.useBackupCode' : 'session.useApp')}
          </Button>
          <Button variant="subtle" onClick={onAgain}>
            {t('session.signInAgain')}
          </Button>
        </Stack>
      </form>
    </Entrance>
  )
}

/** The only thing to be filled in is there at once. */
function focus(field: HTMLInputElement | null): void {
  field?.focus()
}
