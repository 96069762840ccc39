import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { FigureStrip, FigureStripSkeleton } from '@/charts/figure-strip'
import { useFormats } from '@/i18n/formats'
import { useThingFilter } from '@/things/filters/use-thing-filter'
import { movementSumsQuery } from '../movement-sums-query'

interface MovementSumsProps {
  readonly slug: string
  readonly at: Moment
}

/** What the ARR movements of the list come to, by kind; each figure lists its movements. */
export function MovementSums({ slug, at }: MovementSumsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { chosen: filter } = useThingFilter('arrMovement')
  const { data: sums, isPending } = useQuery(movementSumsQuery(slug, at, filter))
  if (isPending) return <FigureStripSkeleton />
  if (sums == null || sums.byMovement.length === 0) return null
  return (
    <FigureStrip
      figures={[
        ...sums.byMovement.map(({ movement, count, amount }) => ({
          name: t(`choices.arrMovementKind.${movement}`),
          value: formats.money(amount),
          note: t('movements.count', { count }),
          list: { filter: { ...filter, movement: { in: [movement] } } },
        })),
        { name: t('movements.net'), value: formats.money(sums.amount) },
      ]}
    />
  )
}
