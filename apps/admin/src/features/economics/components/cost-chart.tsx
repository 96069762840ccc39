import { useTranslation } from 'react-i18next'
import { Marimekko } from '@/charts/marimekko'
import type { AdminEconomicsLineFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { verdictTone } from '../verdict-tone'

interface CostChartProps {
  readonly lines: readonly AdminEconomicsLineFragment[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Groups as wide as their revenue and as high as what serving takes of it, so that the area is the cost. */
export function CostChart({ lines, header, rows }: CostChartProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const columns = lines.flatMap(({ key, name, revenue, cost, judgement }) => {
    const share = judgement.share.value
    if (share === null || revenue.amountMinor <= 0) return []
    const told = {
      cost: formats.money(cost.total),
      revenue: formats.money(revenue),
      percent: formats.percent(share, { decimals: 1 }),
    }
    return {
      key: key ?? '',
      name: name ?? t('economics.nameless'),
      width: revenue.amountMinor,
      height: share,
      tone: verdictTone(judgement.verdict),
      text: t('economics.chart.told', told),
    }
  })
  if (columns.length < 2) return null
  return (
    <Marimekko
      name={t('economics.chart.title')}
      label={t('economics.chart.label')}
      across={t('economics.chart.across')}
      columns={columns}
      writeHeight={(value) => formats.percent(value)}
      header={header}
      rows={rows}
    />
  )
}
