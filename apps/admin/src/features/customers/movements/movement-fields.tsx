import { Switch, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { MoneyInput } from '@/forms/money-input'
import { useFormats } from '@/i18n/formats'
import { MovementBalance } from './movement-balance'
import type { MovementValues } from './movement-change'
import { TransferFields } from './transfer-fields'
import type { useMovement } from './use-movement'

interface MovementFieldsProps {
  readonly slug: string
  readonly accountId: string
  readonly values: MovementValues
  readonly onChange: (values: MovementValues) => void
  /** What the movement comes to. */
  readonly movement: ReturnType<typeof useMovement>
  /** The currency of the account's contract. */
  readonly currency: string
  readonly problems: Readonly<Record<string, string>>
}

/** What a movement is, of how much and why, and what is paid before and after it. */
export function MovementFields(props: MovementFieldsProps) {
  const { slug, accountId, values, onChange, movement, currency, problems } = props
  const { t } = useTranslation()
  const formats = useFormats()
  const { amount, own, other, short, leavesSomething } = movement
  const belowZero =
    short === null
      ? undefined
      : t('movements.belowZero', {
          name: short.name,
          balance: formats.exactMoney({
            amountMinor: short.balance ?? 0,
            currency: short.currency,
          }),
        })
  return (
    <>
      <ChoiceField
        label={t('kinds.arrMovement.fields.movement')}
        description={t(`movements.kinds.${values.movement}`)}
        choices={vocabularies.arrMovementKind.values}
        nameOf={(kind) => t(`choices.arrMovementKind.${kind}`)}
        value={values.movement}
        error={problems['movement']}
        onChange={(kind) => kind && onChange({ ...values, movement: kind, amount: 'SUGGESTED' })}
      />
      {values.movement === 'TRANSFER' && (
        <TransferFields slug={slug} accountId={accountId} values={values} onChange={onChange} />
      )}
      <TextInput
        type="date"
        label={t('movements.day')}
        required
        withAsterisk={false}
        value={values.effective}
        error={problems['effective']}
        onChange={({ currentTarget: { value } }) => onChange({ ...values, effective: value })}
      />
      <MoneyInput
        label={t('kinds.arrMovement.fields.amount')}
        description={t('movements.amountHint')}
        currency={currency}
        required
        value={amount}
        error={belowZero ?? problems['amount']}
        onChange={(typed) => onChange({ ...values, amount: typed })}
      />
      <MovementBalance sides={[own, other]} />
      <TextInput
        label={t('kinds.arrMovement.fields.reason')}
        description={t('movements.reasonHint')}
        maxLength={200}
        value={values.reason}
        error={problems['reason']}
        onChange={({ currentTarget: { value } }) => onChange({ ...values, reason: value })}
      />
      {values.movement === 'CHURN' && (
        <Switch
          label={t('movements.closeAccount')}
          description={t(leavesSomething ? 'movements.staysOpen' : 'movements.closeHint')}
          checked={values.closeAccount && !leavesSomething}
          disabled={leavesSomething}
          error={problems['closeAccount']}
          onChange={({ currentTarget: { checked } }) =>
            onChange({ ...values, closeAccount: checked })
          }
        />
      )}
    </>
  )
}
