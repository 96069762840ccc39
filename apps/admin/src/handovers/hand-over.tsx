import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { keepFocusAround } from '@/forms/return-focus'
import { HandOverDialog } from './hand-over-dialog'

interface HandOverProps {
  readonly slug: string
  readonly at: Moment
  /** The day that is shown: proposed as the first of the receivers. */
  readonly day: string
  readonly accountIds: readonly string[]
}

/** The way to hand several accounts over at once. */
export function HandOver({ slug, at, day, accountIds }: HandOverProps) {
  const { t } = useTranslation()
  // Kept as they were chosen, so that the form does not change beneath who fills it in.
  const [handed, hand] = useState<readonly string[] | null>(null)
  return (
    <>
      <Button
        ref={keepFocusAround}
        size="xs"
        variant="default"
        leftSection={<IconArrowsExchange size={15} stroke={1.7} />}
        onClick={() => hand(accountIds)}
      >
        {t('handovers.handOver', { count: accountIds.length })}
      </Button>
      {handed !== null && (
        <HandOverDialog
          slug={slug}
          at={at}
          day={day}
          accountIds={handed}
          onClose={() => hand(null)}
        />
      )}
    </>
  )
}
