import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepFocusAround } from '@/forms/return-focus'
import { IfMayChange } from '@/viewer/if-may-change'
import type { Account } from '../account-query'
import { RecordMovementDialog } from './record-movement-dialog'

interface RecordMovementProps {
  readonly slug: string
  readonly today: string
  readonly account: Account
}

/** The way to record what a customer pays from a day on. */
export function RecordMovement({ slug, today, account }: RecordMovementProps) {
  const { t } = useTranslation()
  const [recording, setRecording] = useState(false)
  return (
    <IfMayChange thing={account}>
      <Button ref={keepFocusAround} size="xs" variant="default" onClick={() => setRecording(true)}>
        {t('movements.record')}
      </Button>
      {recording && (
        <RecordMovementDialog
          slug={slug}
          today={today}
          account={account}
          onClose={() => setRecording(false)}
        />
      )}
    </IfMayChange>
  )
}
