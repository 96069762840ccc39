import { Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newThingId } from '@/plans/new-thing-id'
import { PlanDialog } from '@/plans/plan-dialog'
import { MOST_CSMS, type TemplateName, TEMPLATES, templateChanges } from '../organization-template'

interface TemplateDialogProps {
  readonly slug: string
  readonly onClose: () => void
}

/** Makes teams, roles and open seats of a typical organization, as one plan. */
export function TemplateDialog({ slug, onClose }: TemplateDialogProps) {
  const { t } = useTranslation()
  const [template, setTemplate] = useState<TemplateName>('GENERALIST')
  const [csms, setCsms] = useState('6')
  const words = {
    teams: t('start.teams', { returnObjects: true }),
    roles: t('start.roles', { returnObjects: true }),
  }
  return (
    <PlanDialog
      title={t('start.templateTitle')}
      fields={[]}
      onDraft={() => ({
        organizationId: slug,
        title: t(`start.templates.${template}`),
        reason: null,
        changes: templateChanges(template, Number(csms), words, newThingId),
      })}
      onClose={onClose}
    >
      {() => (
        <>
          <Radio.Group
            label={t('start.template')}
            value={template}
            onChange={(value) => setTemplate(TEMPLATES.find((each) => each === value) ?? template)}
          >
            <Stack gap="sm" mt="xs">
              {TEMPLATES.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`start.templates.${each}`)}
                  description={t(`start.templatesAbout.${each}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            type="number"
            label={t('start.csms')}
            description={t('start.csmsHint')}
            required
            withAsterisk={false}
            min={1}
            max={MOST_CSMS}
            step={1}
            value={csms}
            onChange={({ currentTarget }) => setCsms(currentTarget.value)}
          />
        </>
      )}
    </PlanDialog>
  )
}
