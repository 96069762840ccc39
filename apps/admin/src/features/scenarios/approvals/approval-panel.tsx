import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { useFormats } from '@/i18n/formats'
import { ApprovalAlert } from '@/plans/approval-alert'
import type { Scenario } from '../scenario-query'
import { ApprovalForm } from './approval-form'
import classes from './approval-panel.module.css'
import { VerdictList } from './verdict-list'

/**
 * Whether somebody else has to agree to a scenario, what was said of it, and the viewer's say. Nothing where it
 * needs none and nobody said anything.
 */
export function ApprovalPanel({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { approval, kind, status, viewerCanApprove, viewerApprovalRefusal } = scenario
  const { needed, missing, request, given } = approval
  if (!needed && given.length === 0 && request === null) return null
  return (
    <Panel title={t('approvals.title')}>
      <div className={classes.content}>
        {missing !== null && (
          <ApprovalAlert approval={approval}>{t(`approvals.missing.${missing}`)}</ApprovalAlert>
        )}
        {status === 'OPEN' && missing === null && (
          <p className={classes.line}>{t(needed ? 'approvals.approved' : 'approvals.notNeeded')}</p>
        )}
        {request !== null && (
          <div>
            <p className={classes.line}>
              {t('approvals.asked', {
                name: request.by.name,
                date: formats.date(request.at.slice(0, 10)),
              })}
            </p>
            {request.comment !== null && <p className={classes.comment}>{request.comment}</p>}
          </div>
        )}
        {given.length > 0 && <VerdictList given={given} />}
        {status === 'OPEN' && kind === 'SCENARIO' && viewerCanApprove && (
          <ApprovalForm scenario={scenario} />
        )}
        {missing !== null && kind === 'SCENARIO' && viewerApprovalRefusal !== null && (
          <p className={classes.dimmed}>{viewerApprovalRefusal}</p>
        )}
      </div>
    </Panel>
  )
}
