import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import type { Finding } from '../findings-query'
import { fixQuery } from '../fix-query'

interface FixDialogProps {
  readonly slug: string
  readonly at: Moment
  readonly findings: readonly Finding[]
  readonly onClose: () => void
}

/** The preview of the fixes of findings as one plan, then the applying. */
export function FixDialog({ slug, at, findings, onClose }: FixDialogProps) {
  const { t } = useTranslation()
  const [first] = findings
  const title =
    findings.length === 1 && first?.fix != null
      ? first.fix.title
      : t('findings.fixSeveral', { count: findings.length })
  const fingerprints = findings.map(({ fingerprint }) => fingerprint)
  return (
    <ProposedPlanDialog
      slug={slug}
      title={title}
      query={fixQuery(slug, at, fingerprints, title)}
      onClose={onClose}
    />
  )
}
