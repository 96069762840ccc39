import { useTranslation } from 'react-i18next'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { RetentionGrouping } from '@/generated/graphql'
import type { RenewalRates, RetentionGroup } from '../retention-query'
import { verdictTone } from '../verdict-tone'
import { MovementsLink } from './movements-link'
import { RetentionBars } from './retention-bars'

interface RetentionLinesProps {
  readonly slug: string
  readonly groupBy: RetentionGrouping
  readonly groups: readonly RetentionGroup[]
  /** Undefined until they are known. */
  readonly renewals: RenewalRates | undefined
}

/** What each group kept and renewed, and what changed hands, where the most revenue stood first. */
export function RetentionLines({ slug, groupBy, groups, renewals }: RetentionLinesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const rows = groups
    .flatMap(({ key, name, points }) => {
      const point = points.at(-1)
      if (point === undefined) return []
      const isThere = point.accounts > 0 || point.changedHands.cameAccounts > 0
      return isThere ? [{ key, name, point }] : []
    })
    .toSorted((a, b) => b.point.start.amountMinor - a.point.start.amountMinor)
  return (
    <RowList
      none={t('retention.noneExplanation')}
      rows={rows.map(({ key, name, point }) => {
        const shown = name ?? t('economics.nameless')
        const { verdict } = point.grr
        const { came, cameAccounts, went, wentAccounts } = point.changedHands
        const renewed = renewals?.get(key)
        const accounts = accountsOf(groupBy, key)
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
            typeof renewed?.rate.value === 'number'
              ? t('retention.renewals.ofEnded', {
                  rate: formats.percent(renewed.rate.value, { decimals: 1 }),
                  ended: formats.money(renewed.ended),
                })
              : null,
            cameAccounts === 0
              ? null
              : `${t('retention.came', { count: cameAccounts })}: ${formats.money(came)}`,
            wentAccounts === 0
              ? null
              : `${t('retention.went', { count: wentAccounts })}: ${formats.money(went)}`,
          ],
          more: (
            <>
              <RetentionBars name={shown} point={point} />
              {accounts !== undefined && (
                <MovementsLink
                  slug={slug}
                  from={point.from}
                  before={point.before}
                  accounts={accounts}
                >
                  {t('retention.movements', { name: shown })}
                </MovementsLink>
              )}
              <Why about={shown} evidence={point.evidence} />
            </>
          ),
        }
      })}
    />
  )
}

/** Which accounts are of a group now; undefined for groups that are not told by a field of theirs. */
function accountsOf(
  groupBy: RetentionGrouping,
  key: string | null,
): Readonly<Record<string, unknown>> | undefined {
  if (key === null) return undefined
  if (groupBy === 'SEGMENT') return { segment: { in: [key] } }
  if (groupBy === 'TIER') return { tier: { in: [key] } }
  return groupBy === 'REGION' ? { region: { in: [key] } } : undefined
}
