import { useTranslation } from 'react-i18next'
import { FigureStrip } from '@/charts/figure-strip'
import { useFormats } from '@/i18n/formats'
import type { Assigned } from '../assignment-query'

/** What an assignment comes to in a few figures. */
export function AssignmentFigures({ assigned }: { readonly assigned: Assigned }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { before, after, moveCount, bound, weights, fewest } = assigned
  const percent = (value: number, beside: number): string =>
    formats.percent(value, { decimals: 1, beside })
  const from = (value: string): string => t('assignment.now', { value })
  return (
    <FigureStrip
      figures={[
        { name: t('assignment.moves'), value: formats.number(moveCount) },
        {
          name: t('assignment.deviation'),
          value: percent(after.deviation, before.deviation),
          note: from(percent(before.deviation, after.deviation)),
          tone: after.deviation < before.deviation ? 'healthy' : 'none',
        },
        ...(weights === null || weights.revenue === 0
          ? []
          : [
              {
                name: t('assignment.revenueDeviation'),
                value: percent(after.revenueDeviation, before.revenueDeviation),
                note: from(percent(before.revenueDeviation, after.revenueDeviation)),
              },
            ]),
        {
          name: t('assignment.highest'),
          value: formats.percent(after.highest ?? 0, { beside: 1 }),
          note: from(formats.percent(before.highest ?? 0, { beside: 1 })),
          tone: (after.highest ?? 0) > 1 ? 'over' : 'none',
        },
        {
          name: t('assignment.overload'),
          value: formats.number(after.overload, 1),
          note: from(formats.number(before.overload, 1)),
          tone: after.overload > 0 ? 'over' : 'none',
        },
        ...(fewest !== null
          ? [
              {
                name: t('assignment.fewest.between'),
                value: formats.number(fewest.moves),
                ...(fewest.movesAtLeast !== null && {
                  note: t('assignment.fewest.least', { count: fewest.movesAtLeast }),
                }),
              },
            ]
          : weights === null
            ? [{ name: t('assignment.bound'), value: percent(bound, after.deviation) }]
            : [
                {
                  name: t('assignment.score'),
                  value: percent(after.score, before.score),
                  note: t('assignment.scoreBound', { bound: percent(bound, after.score) }),
                },
              ]),
      ]}
    />
  )
}
