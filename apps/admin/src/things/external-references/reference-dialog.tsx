import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Named, ReferenceField } from '@/acts/reference-field'
import type { Moment } from '@/address/moment'
import { PlanDialog } from '@/plans/plan-dialog'
import type { ListedKind } from '../thing'
import { type ExternalReference, type ReferenceAct, referenceChange } from './reference-change'

interface ReferenceDialogProps {
  readonly slug: string
  readonly at: Moment
  readonly kind: ListedKind
  readonly thingId: string
  readonly act: ReferenceAct
  /** The one that is moved or taken away; null for a new one. */
  readonly reference: ExternalReference | null
  readonly onClose: () => void
}

const TITLES = {
  add: 'changes.addExternalReference',
  move: 'changes.moveExternalReference',
  remove: 'changes.removeExternalReference',
} as const

/** Says what another system calls a thing, that it means another thing, or that it no longer does. */
export function ReferenceDialog(props: ReferenceDialogProps) {
  const { slug, at, kind, thingId, act, reference, onClose } = props
  const { t } = useTranslation()
  const [values, setValues] = useState(reference ?? { source: '', id: '' })
  const [other, setOther] = useState<Named | null>(null)
  const [isMissing, setMissing] = useState(false)
  const holder = act === 'move' ? other?.id : thingId
  return (
    <PlanDialog
      title={t(TITLES[act])}
      fields={['source', 'id', 'thing']}
      onDraft={() => {
        setMissing(holder === undefined)
        if (holder === undefined) return null
        const changes = [referenceChange(act, kind, holder, values)]
        return { organizationId: slug, reason: null, changes }
      }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <TextInput
            label={t('references.source')}
            maxLength={100}
            readOnly={act !== 'add'}
            value={values.source}
            error={problems['source']}
            onChange={({ currentTarget }) => setValues({ ...values, source: currentTarget.value })}
          />
          <TextInput
            label={t('references.id')}
            maxLength={200}
            required
            withAsterisk={false}
            readOnly={act !== 'add'}
            value={values.id}
            error={problems['id']}
            onChange={({ currentTarget }) => setValues({ ...values, id: currentTarget.value })}
          />
          {act === 'move' && (
            <ReferenceField
              label={t('references.moveTo')}
              slug={slug}
              at={at}
              kind={kind}
              required
              value={other}
              error={
                problems['thing'] ?? (isMissing && other === null ? t('acts.required') : undefined)
              }
              onChange={setOther}
            />
          )}
        </>
      )}
    </PlanDialog>
  )
}
