import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from '@/plans/plan-dialog'
import {
  accountabilityDraft,
  presentChoice,
  type ResponsibilityCell,
} from '../accountability-draft'

interface AccountabilityDialogProps {
  readonly slug: string
  readonly cell: ResponsibilityCell
  readonly onClose: () => void
}

const roles = vocabularies.accountableRole.values

/** Chooses which role answers for a responsibility, in one segment or in all of them. */
export function AccountabilityDialog({ slug, cell, onClose }: AccountabilityDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(() => presentChoice(cell))
  const title = t('structure.whoAnswers', {
    name: t(`choices.namedResponsibility.${cell.responsibility}`),
    segment: t(`choices.segment.${cell.segment}`),
  })
  return (
    <PlanDialog
      title={title}
      fields={['role', 'roleName', 'reason']}
      onDraft={() => accountabilityDraft(slug, cell, values)}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <NativeSelect
            label={t('structure.role')}
            data={[
              { value: '', label: t('structure.guideRoles') },
              ...roles.map((value) => ({ value, label: t(`choices.accountableRole.${value}`) })),
            ]}
            value={values.role ?? ''}
            error={problems['role']}
            onChange={({ currentTarget: { value } }) =>
              setValues({ ...values, role: roles.find((each) => each === value) ?? null })
            }
          />
          {values.role !== null && (
            <>
              <TextInput
                label={t('structure.roleName')}
                description={t('structure.roleNameExplanation')}
                maxLength={200}
                value={values.roleName}
                error={problems['roleName']}
                onChange={({ currentTarget: { value } }) =>
                  setValues({ ...values, roleName: value })
                }
              />
              <Switch
                label={t('structure.everywhere')}
                checked={values.everywhere}
                onChange={({ currentTarget: { checked } }) =>
                  setValues({ ...values, everywhere: checked })
                }
              />
            </>
          )}
          <Textarea
            label={t('structure.reason')}
            maxLength={2000}
            value={values.reason}
            error={problems['reason']}
            onChange={({ currentTarget: { value } }) => setValues({ ...values, reason: value })}
          />
        </>
      )}
    </PlanDialog>
  )
}
