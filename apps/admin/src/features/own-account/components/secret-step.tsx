import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CopiedField } from './copied-field'

interface SecretStepProps {
  readonly secret: string
  readonly onDone: () => void
}

/** The secret of a token, which is shown this once. */
export function SecretStep({ secret, onDone }: SecretStepProps) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <CopiedField
        label={t('ownAccount.secret')}
        description={t('ownAccount.secretHint')}
        value={secret}
      />
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('ownAccount.done')}</Button>
      </Group>
    </Stack>
  )
}
