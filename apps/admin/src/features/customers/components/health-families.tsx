import { useTranslation } from 'react-i18next'
import { Meter } from '@/charts/meter'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { Health } from '../account-query'
import { healthTone } from '../health-tone'

/** A health score with its level and trend, and the families of signals that it is made of. */
export function HealthFamilies({ health }: { readonly health: Health }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { score, level, direction, families, evidence } = health
  const tone = healthTone(level)
  const points = formats.number(score ?? 0)
  return (
    <RowList
      none=""
      rows={[
        {
          key: 'score',
          name: t('customers.points', { points }),
          aside: level && <ToneBadge tone={tone}>{t(`customers.levels.${level}`)}</ToneBadge>,
          details: [direction && t(`customers.directions.${direction}`)],
          more: <Why about={t('customers.health')} evidence={evidence} />,
        },
        ...families.map(({ family, score: part, weight }) => ({
          key: family,
          name: t(`choices.signalFamily.${family}`),
          aside: part === null ? '—' : formats.number(part),
          details: [t('customers.weight', { percent: formats.percent(weight) })],
          more: <Meter label={t(`choices.signalFamily.${family}`)} value={(part ?? 0) / 100} />,
        })),
      ]}
    />
  )
}
