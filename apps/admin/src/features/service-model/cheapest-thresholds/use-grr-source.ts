import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { ThresholdAnswer } from './cheapest-thresholds-query'

type Expectations = ThresholdAnswer['expectations']
type Grr = Expectations['grr'][number]

/** Where a tier's GRR comes from and how much was seen, in words. */
export function useGrrSource({ grr, neededAccounts }: Expectations): (told: Grr) => string {
  const { t } = useTranslation()
  const formats = useFormats()
  const percent = (value: number) => formats.percent(value, { decimals: 1 })
  return (told) => {
    const { tier, source, accounts: count, onRecord } = told
    if (source === 'OVERRIDE') return t('tierThresholds.yours')
    const seen = t('tierThresholds.seen', { count })
    if (source === 'BENCHMARK') {
      return t('tierThresholds.catalogue', { seen, needed: formats.number(neededAccounts) })
    }
    const segments = grr.filter((each) => each.tier === tier && each.segment !== null)
    const isPooled = onRecord !== null && percent(onRecord) !== percent(told.grr)
    return [
      isPooled ? t('tierThresholds.pooled', { seen, grr: percent(onRecord) }) : seen,
      ...segments.map(({ segment, grr: kept, accounts }) =>
        t('tierThresholds.segment', {
          segment: segment === null ? '' : t(`choices.segment.${segment}`),
          grr: percent(kept),
          count: formats.number(accounts),
        }),
      ),
    ].join(' · ')
  }
}
