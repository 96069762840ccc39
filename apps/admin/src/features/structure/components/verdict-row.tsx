import { useTranslation } from 'react-i18next'
import type { AdminEvidenceFragment, OrgModelVerdict } from '@/generated/graphql'
import { Why } from '@/evidence/why'
import { ToneBadge } from '@/components/tone-badge'
import { RowList } from '@/grid/row-list'

interface VerdictProps {
  readonly verdict: OrgModelVerdict
  readonly evidence: AdminEvidenceFragment
  /** What would tip a tie. */
  readonly tips?: readonly { readonly message: string }[]
}

/** Whether to keep what is in use, the model or the reporting line, why, and what would tip a tie. */
export function VerdictRow({ verdict, evidence, tips }: VerdictProps) {
  const { t } = useTranslation()
  const isChange = verdict === 'CHANGE' || verdict === 'ADOPT'
  return (
    <RowList
      none=""
      rows={[
        {
          key: 'verdict',
          name: evidence.message,
          aside: (
            <ToneBadge tone={isChange ? 'at-trigger' : 'healthy'}>
              {t(`structure.verdicts.${verdict}`)}
            </ToneBadge>
          ),
          details: (tips ?? []).map(({ message }) => message),
          more: <Why about={evidence.message} evidence={evidence} quiet />,
        },
      ]}
    />
  )
}
