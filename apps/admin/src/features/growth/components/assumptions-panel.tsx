import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ScrollSideways } from '@/components/scroll-sideways'
import { plainNumber } from '@/forms/plain-number'
import { useFormats } from '@/i18n/formats'
import { type AssumptionSubject, keyOf } from '../growth-choice'
import type { Growth } from '../growth-query'
import { useAssumptionLabel } from '../use-assumption-label'
import classes from './growth-view.module.css'

type Assumption = Growth['assumptions'][number]

interface AssumptionsPanelProps {
  readonly assumptions: readonly Assumption[]
  readonly onAssume: (subject: AssumptionSubject, value: number | null) => void
}

/** What people ask about first. */
const FIRST: ReadonlySet<Assumption['name']> = new Set([
  'NEW_CUSTOMERS',
  'LOGO_CHURN',
  'EXPANSION',
  'ATTRITION',
  'LEAD_TIME',
])

/** In hundredths where people speak of percent, in whole units where the API has minor ones. */
const SCALES: Partial<Record<Assumption['unit'], number>> = {
  FRACTION: 100,
  FRACTION_A_YEAR: 100,
  MINOR_UNITS: 0.01,
}

/** What a projection assumes and from where; each may be assumed otherwise. */
export function AssumptionsPanel({ assumptions, onAssume }: AssumptionsPanelProps) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const shown = assumptions.filter(
    ({ name, source }) => isWhole || FIRST.has(name) || source === 'OVERRIDE',
  )
  return (
    <Panel title={t('growthAhead.assumptions')}>
      <div className={classes.body}>
        <ScrollSideways label={t('growthAhead.assumptions')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('growthAhead.assumption')}</th>
                <th scope="col">{t('growthAhead.value')}</th>
                <th scope="col">{t('growthAhead.source')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <AssumptionRow
                  key={`${keyOf(each)} ${each.value}`}
                  assumption={each}
                  onAssume={onAssume}
                />
              ))}
            </tbody>
          </table>
        </ScrollSideways>
        {!isWhole && (
          <Button mt="sm" variant="default" size="xs" onClick={() => setWhole(true)}>
            {t('growthAhead.all', { count: assumptions.length })}
          </Button>
        )}
      </div>
    </Panel>
  )
}

interface AssumptionRowProps {
  readonly assumption: Assumption
  readonly onAssume: AssumptionsPanelProps['onAssume']
}

function AssumptionRow({ assumption, onAssume }: AssumptionRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const labelOf = useAssumptionLabel()
  const { name, segment, family, row, unit, value, source, text } = assumption
  const subject = { name, segment, family, row }
  const scale = SCALES[unit] ?? 1
  const shown = Number((value * scale).toPrecision(4))
  const label = labelOf(subject)
  const keep = (typed: string): void => {
    const next = plainNumber(typed, formats.separators)
    if (next !== null && next !== shown) onAssume(subject, next / scale)
  }
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <NumberInput
          className={classes.value}
          size="xs"
          hideControls
          aria-label={label}
          suffix={` ${t(`growthAhead.units.${unit}`)}`}
          thousandSeparator={formats.separators.group}
          decimalSeparator={formats.separators.decimal}
          decimalScale={4}
          defaultValue={shown}
          onBlur={({ currentTarget }) => keep(currentTarget.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') currentTarget.blur()
          }}
        />
      </td>
      <td>
        {text}
        {source === 'OVERRIDE' && (
          <Button size="compact-xs" variant="subtle" onClick={() => onAssume(subject, null)}>
            {t('growthAhead.reset')}
          </Button>
        )}
      </td>
    </tr>
  )
}
