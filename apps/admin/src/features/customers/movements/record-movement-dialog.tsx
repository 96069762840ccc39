import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from '@/plans/plan-dialog'
import type { Account } from '../account-query'
import { MovementBalance } from './movement-balance'
import { movementChanges, type MovementValues } from './movement-change'
import { MovementFields } from './movement-fields'
import { useMovement } from './use-movement'

interface RecordMovementDialogProps {
  readonly slug: string
  readonly today: string
  readonly account: Account
  readonly onClose: () => void
}

/** Records that a customer pays more or less, for the first time or no longer. */
export function RecordMovementDialog(props: RecordMovementDialogProps) {
  const { slug, today, account, onClose } = props
  const { t } = useTranslation()
  const { balance } = account.standing
  const [values, setValues] = useState<MovementValues>({
    movement: balance === null ? 'OPENING' : 'EXPANSION',
    effective: today,
    amount: 'SUGGESTED',
    reason: '',
    closeAccount: true,
    otherId: null,
    receives: false,
  })
  const movement = useMovement(slug, account.id, values)
  const { amount, own, short, leavesSomething } = movement
  const { currency } = own ?? balance ?? account.acv
  const [attempted, setAttempted] = useState(false)
  const nothing = amount === null || amount === 0
  const missing = own === null ? t('movements.balanceUnknown') : nothing && t('movements.noAmount')
  return (
    <PlanDialog
      title={t('movements.title', { name: account.name })}
      fields={['movement', 'effective', 'amount', 'reason', 'closeAccount']}
      summary={<MovementBalance sides={[own, movement.other]} />}
      onDraft={() => {
        setAttempted(true)
        if (own === null || nothing || short !== null) return null
        const closes = values.movement === 'CHURN' && values.closeAccount && !leavesSomething
        const recorded = { accountId: account.id, currency, amount, closes }
        return {
          organizationId: slug,
          reason: null,
          changes: movementChanges(values, recorded),
        }
      }}
      onClose={onClose}
    >
      {(refused) => (
        <MovementFields
          slug={slug}
          accountId={account.id}
          values={values}
          onChange={setValues}
          movement={movement}
          currency={currency}
          problems={attempted && missing ? { ...refused, amount: missing } : refused}
        />
      )}
    </PlanDialog>
  )
}
