import { Button, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './own-account.module.css'

interface BackupCodesProps {
  readonly codes: readonly string[]
  readonly onDone: () => void
}

/** The codes for when the authenticator app is lost, which are shown this once. */
export function BackupCodes({ codes, onDone }: BackupCodesProps) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <Text>{t('ownAccount.backupHint')}</Text>
      <ul className={classes.codes} aria-label={t('ownAccount.backupCodes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group justify="flex-end" gap="xs">
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'ownAccount.copied' : 'ownAccount.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>{t('ownAccount.done')}</Button>
      </Group>
    </Stack>
  )
}
