import { Alert, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { ChoiceField } from '@/forms/choice-field'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { DayField } from '@/plans/day-field'
import { PlanDialog } from '@/plans/plan-dialog'
import { ReasonField } from '@/plans/reason-field'
import { handOverChanges, type HandOverTerms } from './hand-over-changes'
import { handedOverQuery } from './handed-over-query'
import { HandOverRows } from './hand-over-rows'
import { type Receiver, ReceiversField } from './receivers-field'
import { splitByLoad } from './split-by-load'

interface HandOverDialogProps {
  readonly slug: string
  readonly at: Moment
  readonly day: string
  readonly accountIds: readonly string[]
  readonly onClose: () => void
}

const FIELDS = ['responsibility', 'target', 'effective', 'transitionUntil', 'reason']

/** Hands a book or a part of it over: to whom, for what, from when, and how long both know the customers. */
export function HandOverDialog({ slug, at, day, accountIds, onClose }: HandOverDialogProps) {
  const { t } = useTranslation()
  const [terms, setTerms] = useState<HandOverTerms>({
    responsibility: 'CSM',
    effective: day,
    transitionUntil: '',
    reason: '',
    toldOn: '',
  })
  const [receivers, setReceivers] = useState<readonly Receiver[]>([])
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map())
  const [isMissing, setMissing] = useState(false)
  const { data: accounts } = useQuery(handedOverQuery(slug, at, accountIds, terms.responsibility))
  const split = splitByLoad(accounts ?? [], receivers.length, chosen)
  const set = (values: Partial<HandOverTerms>): void => setTerms({ ...terms, ...values })
  return (
    <PlanDialog
      title={t('handovers.handOver', { count: accountIds.length })}
      fields={FIELDS}
      onDraft={() => {
        setMissing(receivers.length === 0)
        if (accounts === undefined || receivers.length === 0) return null
        const moves = accounts.flatMap(({ id, coverage }) => {
          const receiver = receivers[split.get(id) ?? -1]
          return receiver === undefined
            ? []
            : [{ accountId: id, target: receiver.target, isCovered: coverage.nodes.length > 0 }]
        })
        const changes = handOverChanges(moves, terms)
        return { organizationId: slug, reason: terms.reason.trim() || null, changes }
      }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <ReceiversField
            slug={slug}
            at={at}
            receivers={receivers}
            error={problems['target'] ?? (isMissing ? t('acts.required') : undefined)}
            onChange={setReceivers}
          />
          <ChoiceField
            label={t('kinds.coverage.fields.responsibility')}
            choices={vocabularies.responsibility.values}
            nameOf={(each) => t(`choices.responsibility.${each}`)}
            value={terms.responsibility}
            error={problems['responsibility']}
            onChange={(responsibility) => responsibility && set({ responsibility })}
          />
          <DayField
            label={t('handovers.from')}
            value={terms.effective}
            error={problems['effective']}
            onChange={(effective) => set({ effective })}
          />
          <TextInput
            type="date"
            label={t('handovers.transitionUntil')}
            description={t('handovers.transitionHint')}
            value={terms.transitionUntil}
            error={problems['transitionUntil']}
            onChange={({ currentTarget }) => set({ transitionUntil: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('handovers.toldOn')}
            description={t('handovers.toldOnHint')}
            value={terms.toldOn}
            onChange={({ currentTarget }) => set({ toldOn: currentTarget.value })}
          />
          <ReasonField
            value={terms.reason}
            error={problems['reason']}
            onChange={(reason) => set({ reason })}
          />
          {accounts === undefined ? (
            <SkeletonRows rows={4} />
          ) : (
            <HandOverRows
              accounts={accounts}
              receivers={receivers}
              split={split}
              onChoose={(accountId, place) => setChosen(new Map(chosen).set(accountId, place))}
            />
          )}
          {accounts !== undefined && accounts.length < accountIds.length && (
            <Alert variant="light">{t('handovers.someGone')}</Alert>
          )}
        </>
      )}
    </PlanDialog>
  )
}
