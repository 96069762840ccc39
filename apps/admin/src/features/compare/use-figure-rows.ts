import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Effects } from '@/plans/effects'
import { signed } from '@/plans/signed'
import type { Compared } from './compare-query'

/** What a figure is at a moment, and what lies between that and the moment shown. */
interface FigureColumn {
  readonly value: string
  /** Null where it cannot be told; empty where nothing differs. */
  readonly change: string | null
}

/** One figure of the whole at every moment. */
interface FigureRow {
  readonly key: string
  readonly name: string
  /** At the moment shown. */
  readonly before: string
  readonly others: readonly FigureColumn[]
}

type Kind = 'COUNT' | 'MONEY' | 'SHARE'

interface Figure {
  readonly key: string
  readonly name: string
  readonly kind: Kind
  /** Null or undefined where there is none. */
  readonly before: (effects: Effects) => number | null | undefined
  readonly after: (effects: Effects) => number | null | undefined
}

/**
 * The figures of the moment shown and of the others, row by row.
 *
 * @returns a function of the comparisons, each with the moment shown: null where a moment never was, undefined while it
 * is asked for; and of which of them the moment shown is told.
 */
export function useFigureRows() {
  const { t } = useTranslation()
  const formats = useFormats()
  return (compared: readonly (Compared | undefined)[], told: number): readonly FigureRow[] => {
    const known = compared.flatMap((each) => (each == null ? [] : [each.effects]))
    const one = compared[told]?.effects ?? known[0]
    if (one === undefined) return []
    const families = [
      ...new Set(known.flatMap(({ familyCapacity }) => familyCapacity.map(({ family }) => family))),
    ]
    const figures: readonly Figure[] = [
      ...(['people', 'seats', 'openSeats', 'accounts'] as const).map((key) => ({
        key,
        name: t(`compare.${key}`),
        kind: 'COUNT' as const,
        before: ({ staffing }: Effects) => staffing.before?.[key],
        after: ({ staffing }: Effects) => staffing.after[key],
      })),
      {
        key: 'exposed',
        name: t('compare.exposed'),
        kind: 'COUNT',
        before: ({ exposure }) => exposure.before?.count,
        after: ({ exposure }) => exposure.after.count,
      },
      {
        key: 'exposedRevenue',
        name: t('compare.exposedRevenue'),
        kind: 'MONEY',
        before: ({ exposure }) => exposure.before?.revenue.amountMinor,
        after: ({ exposure }) => exposure.after.revenue.amountMinor,
      },
      {
        key: 'runRate',
        name: t('plan.money.runRate'),
        kind: 'MONEY',
        before: ({ cost }) => cost.before?.runRate.amountMinor,
        after: ({ cost }) => cost.after.runRate.amountMinor,
      },
      {
        key: 'twelveMonths',
        name: t('compare.twelveMonths'),
        kind: 'MONEY',
        before: ({ costByMonth }) => costByMonth.before.amountMinor,
        after: ({ costByMonth }) => costByMonth.after.amountMinor,
      },
      ...families.map((family) => ({
        key: family,
        name: t('compare.utilisation', { family: t(`choices.roleFamily.${family}`) }),
        kind: 'SHARE' as const,
        before: ({ familyCapacity }: Effects) =>
          familyCapacity.find((each) => each.family === family)?.before?.utilisation.value,
        after: ({ familyCapacity }: Effects) =>
          familyCapacity.find((each) => each.family === family)?.after?.utilisation.value,
      })),
      {
        key: 'noticing',
        name: t('effects.noticing'),
        kind: 'COUNT',
        before: () => null,
        after: ({ service }) => service.changes.totalCount,
      },
    ]
    const { currency } = one.cost.yearly
    const written = (kind: Kind, value: number): string => {
      if (kind === 'MONEY') return formats.money({ amountMinor: value, currency })
      return kind === 'SHARE' ? formats.percent(value, { beside: 1 }) : formats.number(value)
    }
    // A small difference takes the decimals that tell it from none.
    const difference = (kind: Kind, size: number): string =>
      kind === 'SHARE' ? formats.percent(size, { beside: 0 }) : written(kind, size)
    const text = (kind: Kind, value: number | null | undefined): string =>
      value == null ? '—' : written(kind, value)
    return figures.map(({ key, name, kind, before, after }) => ({
      key,
      name,
      before: text(kind, before(one)),
      others: compared.map((each) => {
        if (each === undefined) return { value: '…', change: null }
        if (each === null) return { value: '—', change: null }
        const [was, is] = [before(each.effects), after(each.effects)]
        const differs = was != null && is != null && written(kind, was) !== written(kind, is)
        return {
          value: text(kind, is),
          change:
            was == null || is == null
              ? null
              : differs
                ? signed(is - was, (size) => difference(kind, size))
                : '',
        }
      }),
    }))
  }
}
