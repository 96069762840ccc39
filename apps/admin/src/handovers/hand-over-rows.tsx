import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { targetName } from '@/components/owner-name'
import { useFormats } from '@/i18n/formats'
import plain from '@/components/plain-table.module.css'
import { ScrollSideways } from '@/components/scroll-sideways'
import type { HandedOver } from './handed-over-query'
import classes from './hand-over-rows.module.css'
import type { Receiver } from './receivers-field'

interface HandOverRowsProps {
  readonly accounts: readonly HandedOver[]
  readonly receivers: readonly Receiver[]
  /** The place of each account's receiver. */
  readonly split: ReadonlyMap<string, number>
  readonly onChoose: (accountId: string, place: number) => void
}

/** The accounts that are handed over, who has them now, and who gets each; with what each receiver gets in all. */
export function HandOverRows({ accounts, receivers, split, onChoose }: HandOverRowsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const loadOf = (place: number): number =>
    accounts.reduce(
      (sum, { id, loadWeight }) => (split.get(id) === place ? sum + loadWeight : sum),
      0,
    )
  const countOf = (place: number): number =>
    accounts.filter(({ id }) => split.get(id) === place).length
  return (
    <>
      {receivers.map(({ name }, place) => (
        <p key={name} className={classes.sum}>
          {t('handovers.gets', {
            name,
            count: countOf(place),
            load: formats.number(loadOf(place), 1),
          })}
        </p>
      ))}
      <ScrollSideways label={t('handovers.accounts')}>
        <table className={plain.table}>
          <thead>
            <tr>
              <th scope="col">{t('kinds.account.one')}</th>
              <th scope="col">{t('kinds.account.fields.acv')}</th>
              <th scope="col">{t('kinds.account.fields.loadWeight')}</th>
              <th scope="col">{t('handovers.now')}</th>
              {receivers.length > 1 && <th scope="col">{t('handovers.receiver')}</th>}
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ id, name, acv, loadWeight, coverage: { nodes } }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{formats.money(acv)}</td>
                <td>{formats.number(loadWeight, 2)}</td>
                <td>
                  {nodes[0] === undefined ? t('customers.nobody') : targetName(nodes[0].target)}
                </td>
                {receivers.length > 1 && (
                  <td>
                    <NativeSelect
                      size="xs"
                      aria-label={t('handovers.receiverOf', { name })}
                      data={receivers.map((receiver, place) => ({
                        value: String(place),
                        label: receiver.name,
                      }))}
                      value={String(split.get(id) ?? 0)}
                      onChange={({ currentTarget }) => onChoose(id, Number(currentTarget.value))}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
    </>
  )
}
