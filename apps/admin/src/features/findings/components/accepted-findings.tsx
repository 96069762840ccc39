import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { Dialog } from '@/forms/dialog'
import { keepFocusAround } from '@/forms/return-focus'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { changeCalls } from '@/plans/change-calls'
import { PlanDraftPreview } from '@/plans/plan-draft-preview'
import { IfMay } from '@/viewer/if-may'
import { withdrawDraft } from '../accept-draft'
import type { LintAnswer } from '../findings-query'

interface AcceptedFindingsProps {
  readonly slug: string
  readonly answer: LintAnswer
}

/** What the organization lives with, why and until when, and what of it is gone by now. */
export function AcceptedFindings({ slug, answer }: AcceptedFindingsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [withdrawn, setWithdrawn] = useState<string | null>(null)
  const { accepted, staleAcceptances } = answer
  if (accepted.length + staleAcceptances.length === 0) return null
  const withdraw = (id: string, name: string) => (
    <IfMay act="PLAN_WHOLE">
      <div>
        <Button
          ref={keepFocusAround}
          size="compact-sm"
          variant="default"
          aria-label={t('findings.withdrawFor', { name })}
          onClick={() => setWithdrawn(id)}
        >
          {t('findings.withdraw')}
        </Button>
      </div>
    </IfMay>
  )
  const rows = accepted.flatMap(({ fingerprint, message, acceptance }) => {
    if (acceptance === null) return []
    const until = acceptance.until === null ? null : formats.date(acceptance.until)
    const details = [
      acceptance.reason,
      until === null ? t('findings.forGood') : t('findings.acceptedUntil', { date: until }),
    ]
    return [{ key: fingerprint, name: message, details, more: withdraw(acceptance.id, message) }]
  })
  const gone = staleAcceptances.map(({ id, fingerprint, reason }) => ({
    key: id,
    name: fingerprint.split(':', 1)[0],
    details: [t('findings.gone'), reason],
    more: withdraw(id, reason),
  }))
  return (
    <Panel
      title={t('findings.accepted')}
      note={accepted.length}
      control={
        <Button
          size="xs"
          variant="default"
          renderRoot={(props) => (
            <Link
              to="/$slug/records/$kind"
              params={{ slug, kind: 'acceptance' }}
              search={{ life: ['LIVE', 'FUTURE', 'ENDED'] } as object}
              {...props}
            />
          )}
        >
          {t('findings.history')}
        </Button>
      }
    >
      <RowList none="" rows={[...rows, ...gone]} />
      {withdrawn !== null && (
        <Dialog title={t('findings.withdraw')} onClose={() => setWithdrawn(null)}>
          <PlanDraftPreview
            title={t('findings.withdraw')}
            calls={changeCalls}
            draft={withdrawDraft(slug, withdrawn)}
            onClose={() => setWithdrawn(null)}
          />
        </Dialog>
      )}
    </Panel>
  )
}
