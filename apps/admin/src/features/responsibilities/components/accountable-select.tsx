import { NativeSelect } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import type { PlanDraft } from '@/plans/plan-draft'
import {
  accountabilityDraft,
  presentChoice,
  type ResponsibilityCell,
} from '../accountability-draft'

interface AccountableSelectProps {
  readonly slug: string
  readonly cell: ResponsibilityCell
  /** Told the plan of a choice, to be previewed. */
  readonly onChoose: (draft: PlanDraft) => void
}

const roles = vocabularies.accountableRole.values

/** Chooses which role answers in one segment, in its place. */
export function AccountableSelect({ slug, cell, onChoose }: AccountableSelectProps) {
  const { t } = useTranslation()
  const present = presentChoice(cell)
  return (
    <NativeSelect
      label={t('responsibilities.who')}
      data={[
        { value: '', label: t('structure.guideRoles') },
        ...roles.map((value) => ({ value, label: t(`choices.accountableRole.${value}`) })),
      ]}
      value={present.role ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const role = roles.find((each) => each === value) ?? null
        onChoose(accountabilityDraft(slug, cell, { ...present, role, roleName: '' }))
      }}
    />
  )
}
