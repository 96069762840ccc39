import { Button, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import table from '@/components/plain-table.module.css'
import { ScrollSideways } from '@/components/scroll-sideways'
import type { Tier } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { minorDigits } from '@/i18n/minor-digits'
import type { ThresholdAnswer } from '../cheapest-thresholds-query'
import { plainNumber } from '@/forms/plain-number'
import { useGrrSource } from '../use-grr-source'
import type { AssumedField } from '../use-thresholds-choice'
import classes from './cheapest-thresholds.module.css'

interface TierAssumptionsProps {
  readonly expectations: ThresholdAnswer['expectations']
  /** Null takes back what was assumed. */
  readonly onAssume: (tier: Tier, field: AssumedField, value: number | null) => void
}

const PERCENT = 100

/** What is expected of each tier and from where; each may be assumed otherwise. */
export function TierAssumptions({ expectations, onAssume }: TierAssumptionsProps) {
  const { t } = useTranslation()
  const sourceOf = useGrrSource(expectations)
  const { grr, costs } = expectations
  const label = t('tierThresholds.expected')
  return (
    <section>
      <h3>{label}</h3>
      <ScrollSideways label={label}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('economics.groups.TIER')}</th>
              <th scope="col">{t('tierThresholds.grr')}</th>
              <th scope="col">{t('tierThresholds.source')}</th>
              <th scope="col">{t('tierThresholds.perCustomer')}</th>
              <th scope="col">{t('tierThresholds.source')}</th>
            </tr>
          </thead>
          <tbody>
            {costs.map(({ tier, cost, source }) => {
              const name = t(`choices.tier.${tier}`)
              const kept = grr.find((each) => each.tier === tier && each.segment === null)!
              const unit = 10 ** minorDigits(cost.currency)
              return (
                <tr key={tier}>
                  <th scope="row">{name}</th>
                  <td>
                    <AssumedValue
                      key={kept.grr}
                      label={t('tierThresholds.grrOf', { tier: name })}
                      value={Math.round(kept.grr * PERCENT * 10) / 10}
                      suffix=" %"
                      decimals={1}
                      most={PERCENT}
                      onChange={(value) => onAssume(tier, 'grr', value / PERCENT)}
                    />
                  </td>
                  <td className={classes.source}>
                    {sourceOf(kept)}
                    {kept.source === 'OVERRIDE' && (
                      <Reset onClick={() => onAssume(tier, 'grr', null)} />
                    )}
                  </td>
                  <td>
                    <AssumedValue
                      key={cost.amountMinor}
                      label={t('tierThresholds.costOf', { tier: name })}
                      value={Math.round(cost.amountMinor / unit)}
                      suffix={` ${cost.currency}`}
                      decimals={0}
                      onChange={(value) => onAssume(tier, 'costMinor', value * unit)}
                    />
                  </td>
                  <td className={classes.source}>
                    {t(`tierThresholds.costSources.${source}`)}
                    {source === 'OVERRIDE' && (
                      <Reset onClick={() => onAssume(tier, 'costMinor', null)} />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollSideways>
    </section>
  )
}

interface AssumedValueProps {
  readonly label: string
  readonly value: number
  readonly suffix: string
  readonly decimals: number
  readonly most?: number
  readonly onChange: (value: number) => void
}

function AssumedValue(props: AssumedValueProps) {
  const { label, value, suffix, decimals, most = Number.MAX_SAFE_INTEGER, onChange } = props
  const formats = useFormats()
  const keep = (typed: string): void => {
    const next = plainNumber(typed, formats.separators)
    if (next !== null && next !== value && next <= most) onChange(next)
  }
  return (
    <NumberInput
      className={classes.value}
      size="xs"
      hideControls
      aria-label={label}
      suffix={suffix}
      min={0}
      max={most}
      decimalScale={decimals}
      thousandSeparator={formats.separators.group}
      decimalSeparator={formats.separators.decimal}
      defaultValue={value}
      onBlur={({ currentTarget }) => keep(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur()
      }}
    />
  )
}

function Reset({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation()
  return (
    <Button size="compact-xs" variant="subtle" onClick={onClick}>
      {t('tierThresholds.reset')}
    </Button>
  )
}
