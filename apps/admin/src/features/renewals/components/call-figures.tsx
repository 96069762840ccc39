import { useTranslation } from 'react-i18next'
import { FigureStrip } from '@/charts/figure-strip'
import { useFormats } from '@/i18n/formats'
import type { ForecastCall } from '../renewals-query'

/** The call in a few figures, beside what health makes of it. */
export function CallFigures({ call: { total } }: { readonly call: ForecastCall }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const gap = total.gap.amountMinor
  const words = gap > 0 ? 'moreThanHealth' : gap < 0 ? 'lessThanHealth' : 'asHealth'
  return (
    <FigureStrip
      figures={[
        {
          name: t('renewals.up'),
          value: formats.money(total.up.arr),
          note: t('renewals.contracts', { count: total.up.renewals }),
        },
        { name: t('renewals.call'), value: formats.money(total.call) },
        { name: t('renewals.weighted'), value: formats.money(total.weighted) },
        {
          name: t(`renewals.${words}`),
          value: formats.money(total.gap),
          ...(gap > 0 && { tone: 'at-trigger' as const }),
        },
      ]}
    />
  )
}
