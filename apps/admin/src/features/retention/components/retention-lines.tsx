import { useTranslation } from 'react-i18next'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { RetentionGroup } from '../retention-query'
import { verdictTone } from '../verdict-tone'
import { RetentionBars } from './retention-bars'

/** What each group kept, where the most revenue stood first. */
export function RetentionLines({ groups }: { readonly groups: readonly RetentionGroup[] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const rows = groups
    .flatMap(({ key, name, points }) => {
      const point = points.at(-1)
      return point === undefined || point.accounts === 0 ? [] : [{ key, name, point }]
    })
    .toSorted((a, b) => b.point.start.amountMinor - a.point.start.amountMinor)
  return (
    <RowList
      none={t('retention.noneExplanation')}
      rows={rows.map(({ key, name, point }) => {
        const shown = name ?? t('economics.nameless')
        const { verdict } = point.grr
        return {
          key: key ?? '',
          name: shown,
          aside: (
            <ToneBadge tone={verdictTone(verdict)}>
              {t(`retention.verdicts.${verdict ?? 'NONE'}`)}
            </ToneBadge>
          ),
          details: [
            t('capacity.carried.accounts', { count: point.accounts }),
            formats.money(point.start),
            t('retention.leftCount', { count: point.churnedAccounts }),
          ],
          more: (
            <>
              <RetentionBars name={shown} point={point} />
              <Why about={shown} evidence={point.evidence} />
            </>
          ),
        }
      })}
    />
  )
}
