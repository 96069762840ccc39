import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import classes from './movement-balance.module.css'
import type { BalanceSide } from './use-movement'

interface MovementBalanceProps {
  readonly sides: readonly (BalanceSide | null)[]
}

/** What each account pays a year before the movement and after it. */
export function MovementBalance({ sides }: MovementBalanceProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const told = sides.filter((side) => side !== null)
  const write = (amountMinor: number | null, currency: string) =>
    amountMinor === null ? t('movements.noBalance') : formats.exactMoney({ amountMinor, currency })
  return (
    <div aria-live="polite">
      {told.map(({ name, currency, balance, acv, after }) => (
        <section key={name} aria-label={t('movements.balanceOf', { name })}>
          {told.length > 1 && <p className={classes.name}>{name}</p>}
          <dl className={classes.sides}>
            <div>
              <dt>{t('movements.before')}</dt>
              <dd>{write(balance, currency)}</dd>
            </div>
            <div>
              <dt>{t('movements.after')}</dt>
              <dd data-short={(after ?? 0) < 0}>{write(after, currency)}</dd>
            </div>
          </dl>
          {balance === null && (
            <p className={classes.hint}>
              {t('movements.judgedByAcv', {
                acv: formats.exactMoney({ amountMinor: acv, currency }),
              })}
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
