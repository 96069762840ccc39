import { useTranslation } from 'react-i18next'
import type { AdminOrgModelsQuery } from '@/generated/graphql'
import { Why } from '@/evidence/why'
import { ToneBadge } from '@/components/tone-badge'
import { RowList } from '@/grid/row-list'

type Recommendation = NonNullable<AdminOrgModelsQuery['organization']>['orgModelRecommendation']

/** Whether to keep the model in use, why, and what would tip a tie. */
export function ModelVerdict({ verdict, evidence, tips }: Recommendation) {
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
          details: tips.map(({ message }) => message),
          more: <Why about={evidence.message} evidence={evidence} quiet />,
        },
      ]}
    />
  )
}
