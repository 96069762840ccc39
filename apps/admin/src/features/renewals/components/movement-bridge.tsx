import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { ScrollSideways } from '@/components/scroll-sideways'
import { ChoiceSwitch } from '@/forms/choice-switch'
import type { AdminCallSumFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { callStatuses } from '../call-status'
import { moveKinds } from '../move-kinds'
import type { ForecastMovement } from '../renewals-query'
import { ANY } from '../use-called-filter'
import classes from './movement-panel.module.css'
import table from './renewals-table.module.css'

type MoveKind = (typeof moveKinds)[number]

interface MovementBridgeProps {
  readonly bridge: ForecastMovement['bridge']
  /** Which kind of move is listed, and what a change of it does. */
  readonly kind: readonly [MoveKind | typeof ANY, (kind: MoveKind | typeof ANY) => void]
}

const measures = ['expected', 'arr', 'renewals'] as const

/** From what was called then to what is called now, a row for each status; a step opens what made it. */
export function MovementBridge({ bridge, kind: [kind, setKind] }: MovementBridgeProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [measure, setMeasure] = useAddressChoice('measure', measures)
  const valueOf = (sum: AdminCallSumFragment): number =>
    measure === 'renewals' ? sum.renewals : sum[measure].amountMinor
  const write = (sum: AdminCallSumFragment): string =>
    measure === 'renewals' ? formats.number(sum.renewals) : formats.money(sum[measure])
  const columns = callStatuses.flatMap(
    (status) => bridge.find((column) => column.status === status) ?? [],
  )
  const steps = moveKinds.filter((each) =>
    columns.some((column) =>
      column.steps.some(({ step, sum }) => step === each && valueOf(sum) !== 0),
    ),
  )
  return (
    <>
      <div className={`${classes.control} ${classes.first}`}>
        <h3 className={classes.title}>{t('renewals.movement.bridge')}</h3>
        <ChoiceSwitch
          label={t('renewals.movement.measure')}
          choices={measures.map((value) => ({
            value,
            label: t(`renewals.movement.measures.${value}`),
          }))}
          value={measure}
          onChange={setMeasure}
        />
      </div>
      <ScrollSideways label={t('renewals.movement.bridge')}>
        <table className={table.table} aria-label={t('renewals.movement.bridge')}>
          <thead>
            <tr>
              <th scope="col">{t('renewals.status')}</th>
              <th scope="col">{t('renewals.movement.before')}</th>
              {steps.map((step) => (
                <th scope="col" key={step}>
                  <button
                    type="button"
                    className={table.link}
                    aria-pressed={kind === step}
                    onClick={() => setKind(kind === step ? ANY : step)}
                  >
                    {t(`renewals.movement.kinds.${step}`)}
                  </button>
                </th>
              ))}
              <th scope="col">{t('renewals.movement.now')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ status, before, steps: taken, now }) => (
              <tr key={status}>
                <th scope="row">{t(`renewals.statuses.${status}`)}</th>
                <td>{write(before)}</td>
                {steps.map((each) => {
                  const sum = taken.find(({ step }) => step === each)?.sum
                  return (
                    <td key={each} className={sum && valueOf(sum) !== 0 ? undefined : table.faint}>
                      {sum && write(sum)}
                    </td>
                  )
                })}
                <td className={table.sum}>{write(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
    </>
  )
}
