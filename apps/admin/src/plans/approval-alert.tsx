import { Alert } from '@mantine/core'
import { IconUserCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'

interface ApprovalAlertProps {
  readonly approval: {
    /** Null where none is needed. */
    readonly reason: string | null
    /** Addresses; empty where anybody else can. */
    readonly approvers: readonly string[]
  }
  /** What can be done about it. */
  readonly children: ReactNode
}

/** Says why a plan needs somebody else's agreement, and whose. */
export function ApprovalAlert({ approval, children }: ApprovalAlertProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { reason, approvers } = approval
  return (
    <Alert role="note" color="yellow" icon={<IconUserCheck size={18} />}>
      <strong>{t('approvals.needed')}</strong>
      <div>{reason}</div>
      <div>
        {approvers.length === 0
          ? t('approvals.anybody')
          : t('approvals.oneOf', { names: formats.list(approvers) })}
      </div>
      <div>{children}</div>
    </Alert>
  )
}
