import { Alert, Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useActAddress } from '@/acts/use-act-address'
import { useFormats } from '@/i18n/formats'
import { IfMayChange } from '@/viewer/if-may-change'
import type { Account } from '../account-query'

interface ClosedNoticeProps {
  readonly day: string
  readonly account: Account
}

/** Says that a customer has left, and offers to take it back; nothing while it is there. */
export function ClosedNotice({ day, account }: ClosedNoticeProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { open } = useActAddress()
  if (account.to === null || account.to > day) return null
  return (
    <Alert variant="light" mb="lg">
      <Group justify="space-between">
        {t('customers.closed', { date: formats.date(account.to) })}
        <IfMayChange thing={account}>
          <Button size="xs" variant="default" onClick={() => open('reopenAccount', account.id)}>
            {t('changes.reopenAccount')}
          </Button>
        </IfMayChange>
      </Group>
    </Alert>
  )
}
