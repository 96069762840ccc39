import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { type RunningEffect, runningEffectQuery } from '../scenario-query'
import classes from './running-effect.module.css'

/** What all changes of a scenario come to, beside each other; the room is kept while it is worked out. */
export function RunningEffectLine({ id }: { readonly id: string }) {
  const { data } = useQuery(runningEffectQuery(id))
  const figures = useEffectFigures(data ?? null)
  return (
    <dl className={classes.figures}>
      {figures.map(({ name, value }) => (
        <div key={name} className={classes.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The three figures of a running effect in words; dashes while they are not known. */
function useEffectFigures(effect: RunningEffect | null) {
  const { t } = useTranslation()
  const formats = useFormats()
  const added = (amount: number | undefined, text: (size: number) => string): string => {
    if (amount === undefined) return '—'
    if (amount === 0) return t('scenarios.same')
    return `${amount > 0 ? '+' : '−'}${text(Math.abs(amount))}`
  }
  const cost = effect?.cost
  return [
    {
      name: t('scenarios.cost'),
      value: added(cost?.amountMinor, (amountMinor) =>
        formats.money({ amountMinor, currency: cost?.currency ?? '' }),
      ),
    },
    {
      name: t('scenarios.exposed'),
      value: added(effect?.exposedAccounts, (size) => formats.number(size)),
    },
    { name: t('scenarios.seats'), value: added(effect?.openSeats, (size) => formats.number(size)) },
  ]
}
