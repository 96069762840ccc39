import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { targetName } from '@/components/owner-name'
import { keepFocusAround } from '@/forms/return-focus'
import type { AdminHandoverFragment } from '@/generated/graphql'
import { IfMayChange } from '@/viewer/if-may-change'
import { CompleteHandoverDialog } from './complete-handover-dialog'

interface CompleteHandoverProps {
  readonly slug: string
  /** The day that is proposed for its end. */
  readonly day: string
  readonly handover: AdminHandoverFragment
}

/** The way to say how a handover ended. */
export function CompleteHandover({ slug, day, handover }: CompleteHandoverProps) {
  const { t } = useTranslation()
  const [completing, setCompleting] = useState(false)
  const name = `${handover.account.name}, ${targetName(handover.target)}`
  return (
    <IfMayChange thing={handover.account}>
      <div>
        <Button
          ref={keepFocusAround}
          size="compact-sm"
          variant="default"
          aria-label={t('handovers.completeFor', { name })}
          onClick={() => setCompleting(true)}
        >
          {t('handovers.complete')}
        </Button>
        {completing && (
          <CompleteHandoverDialog
            slug={slug}
            day={day}
            handover={handover}
            onClose={() => setCompleting(false)}
          />
        )}
      </div>
    </IfMayChange>
  )
}
