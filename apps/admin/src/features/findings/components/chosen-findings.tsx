import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { keepFocusAround } from '@/forms/return-focus'
import { IfMay } from '@/viewer/if-may'
import type { Finding } from '../findings-query'
import classes from './findings-view.module.css'

interface ChosenFindingsProps {
  readonly chosen: readonly Finding[]
  readonly onFix: (findings: readonly Finding[]) => void
  readonly onAccept: (findings: readonly Finding[]) => void
  readonly onClear: () => void
}

/** What can be done to several findings at once: one plan of their fixes, or accepting them for one reason. */
export function ChosenFindings({ chosen, onFix, onAccept, onClear }: ChosenFindingsProps) {
  const { t } = useTranslation()
  const fixable = chosen.filter(({ fix }) => fix?.viewerCanPlan === true)
  return (
    <Group gap="xs" className={classes.chosen}>
      <strong>{t('findings.chosen', { count: chosen.length })}</strong>
      <Button
        ref={keepFocusAround}
        size="compact-sm"
        disabled={fixable.length === 0}
        onClick={() => onFix(fixable)}
      >
        {t('findings.fixSeveral', { count: fixable.length })}
      </Button>
      <IfMay act="PLAN_WHOLE">
        <Button
          ref={keepFocusAround}
          size="compact-sm"
          variant="default"
          onClick={() => onAccept(chosen)}
        >
          {t('findings.acceptSeveral', { count: chosen.length })}
        </Button>
      </IfMay>
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {t('findings.chooseNone')}
      </Button>
    </Group>
  )
}
