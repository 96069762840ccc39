import { useTranslation } from 'react-i18next'
import { bandTone } from '@/charts/band-badge'
import { type Formats, useFormats } from '@/i18n/formats'
import type { Effects } from './effects'
import { signed } from './signed'

/** One figure of a summary: its name, what it is or becomes, what is said beside it, and how that is to be taken. */
export interface EffectFigure {
  readonly name: string
  readonly value: string
  readonly note?: string | undefined
  readonly tone?: string
}

type FamilyEffect = Effects['familyCapacity'][number]

/** What is told of effects first: the day, the cost, the capacity that differs most, and who is without anybody. */
export function useEffectFigures(): (effects: Effects) => readonly EffectFigure[] {
  const { t } = useTranslation()
  const formats = useFormats()
  const same = t('effects.same')
  return (effects) => {
    const { asOf, cost, familyCapacity, staffing, exposure, service } = effects
    const money = (amountMinor: number): string => formats.money({ ...cost.yearly, amountMinor })
    const lost = exposure.after.count - (exposure.before?.count ?? 0)
    const lostRevenue =
      exposure.after.revenue.amountMinor - (exposure.before?.revenue.amountMinor ?? 0)
    const family = mostChanged(familyCapacity)
    return [
      { name: t('effects.when'), value: formats.date(asOf) },
      {
        name: t('plan.money.yearly'),
        value: cost.yearly.amountMinor === 0 ? same : signed(cost.yearly.amountMinor, money),
        note:
          cost.oneOff.amountMinor === 0
            ? undefined
            : t('effects.once', { amount: formats.money(cost.oneOff) }),
      },
      {
        name: t('effects.utilisation'),
        value: family === null ? same : sidesText(family, formats, t('plan.nothing')),
        note: family === null ? undefined : t(`choices.roleFamily.${family.family}`),
        tone: family === null ? 'none' : bandTone(family.after?.band ?? null),
      },
      {
        name: t('effects.openSeats'),
        value: fromTo(staffing.before?.openSeats, staffing.after.openSeats, formats),
      },
      {
        name: t('effects.exposedAccounts'),
        value: fromTo(exposure.before?.count, exposure.after.count, formats),
        note: lostRevenue === 0 ? undefined : signed(lostRevenue, money),
        tone: toneOf(lost),
      },
      {
        name: t('effects.noticing'),
        value: formats.number(service.changes.totalCount),
        note:
          service.csm.count === 0 ? undefined : t('effects.otherCsm', { count: service.csm.count }),
      },
    ]
  }
}

/** More of what nobody wants is told in red, less of it in green. */
export function toneOf(added: number): string {
  return added === 0 ? 'none' : added > 0 ? 'over' : 'healthy'
}

function fromTo(before: number | undefined, after: number, formats: Formats): string {
  const is = formats.number(after)
  return before === undefined || before === after ? is : `${formats.number(before)} → ${is}`
}

/** The role family whose utilisation differs most; null when none does. */
function mostChanged(families: readonly FamilyEffect[]): FamilyEffect | null {
  const differing = families.filter(({ before, after }) => change({ before, after }) > 0.0005)
  return differing.toSorted((a, b) => change(b) - change(a))[0] ?? null
}

function change({ before, after }: Pick<FamilyEffect, 'before' | 'after'>): number {
  const [was, is] = [before?.utilisation.value ?? null, after?.utilisation.value ?? null]
  // A family that begins or ends to be measured differs more than any that stays.
  if (was === null || is === null) return was === is ? 0 : Number.MAX_VALUE
  return Math.abs(is - was)
}

function sidesText({ before, after }: FamilyEffect, formats: Formats, none: string): string {
  const text = (side: FamilyEffect['after']) => {
    const value = side?.utilisation.value ?? null
    return value === null ? none : formats.percent(value, { beside: 1 })
  }
  return `${text(before)} → ${text(after)}`
}
