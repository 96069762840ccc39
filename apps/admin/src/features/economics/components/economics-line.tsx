import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AdminEconomicsLineFragment } from '@/generated/graphql'
import { Meter } from '@/charts/meter'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import { verdictTone } from '../verdict-tone'
import classes from './economics-line.module.css'

/** The whole width of a bar: a quarter of the revenue. */
const widest = 0.25

interface EconomicsLineProps {
  readonly slug: string
  readonly line: AdminEconomicsLineFragment
  /** By what its accounts are listed, where they can be. */
  readonly accounts: object | undefined
}

/** What one group of accounts costs, and whether they bear it. */
export function EconomicsLine({ slug, line, accounts: filter }: EconomicsLineProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { judgement, accounts, revenue, cost, costPerAccount, accountsUnserved, grossMargin } = line
  const { verdict, breakEvenAcv } = judgement
  const share = judgement.share.value
  const multiple = judgement.multiple.value
  const name = line.name ?? t('economics.nameless')
  const details = [
    t('capacity.carried.accounts', { count: accounts }),
    t('economics.ofRevenue', { cost: formats.money(cost.total), revenue: formats.money(revenue) }),
    ...(cost.onboarding.amountMinor === 0
      ? []
      : [t('economics.ofOnboarding', { cost: formats.money(cost.onboarding) })]),
    ...(costPerAccount === null
      ? []
      : [t('economics.each', { cost: formats.money(costPerAccount) })]),
    ...(multiple === null ? [] : [t('economics.multiple', { times: formats.number(multiple, 1) })]),
    ...(breakEvenAcv === null
      ? []
      : [t('economics.breakEven', { acv: formats.money(breakEvenAcv) })]),
  ]
  if (accountsUnserved > 0) details.push(t('economics.unserved', { count: accountsUnserved }))
  if (grossMargin !== null) {
    details.push(t('economics.margin', { percent: formats.percent(grossMargin) }))
  }
  const percent = share === null ? '—' : formats.percent(share, { decimals: 2 })
  return (
    <li className={classes.line}>
      <div className={classes.row}>
        {filter === undefined ? (
          <span className={classes.name}>{name}</span>
        ) : (
          <Link
            to="/$slug/records/$kind"
            params={{ slug, kind: 'account' }}
            search={({ asOf, scenario }) => ({ asOf, scenario, filter }) as object}
            className={classes.name}
          >
            {name}
          </Link>
        )}
        <Meter
          label={t('economics.shareOf', { percent })}
          value={(share ?? 0) / widest}
          tone={verdictTone(verdict)}
        />
        <span className={classes.percent}>{percent}</span>
        <span className={classes.verdict}>
          <ToneBadge tone={verdictTone(verdict)}>
            {t(`economics.verdicts.${verdict ?? 'NONE'}`)}
          </ToneBadge>
        </span>
      </div>
      <p className={classes.details}>{details.join(' · ')}</p>
      {judgement.verdictReason !== null && (
        <p className={classes.details}>{judgement.verdictReason}</p>
      )}
      <Why about={name} evidence={line.evidence} />
    </li>
  )
}
