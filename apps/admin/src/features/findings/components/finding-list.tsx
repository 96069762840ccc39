import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { keepFocusAround } from '@/forms/return-focus'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { IfMay } from '@/viewer/if-may'
import { IfMayPlan } from '@/viewer/if-may-plan'
import type { Finding } from '../findings-query'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly onFix: (finding: Finding) => void
  readonly onAccept: (finding: Finding) => void
}

const tones = { ERROR: 'over', WARNING: 'at-trigger', INFO: 'under' } as const

/** Findings with what is wrong, what mends it, and why. */
export function FindingList({ findings, onFix, onAccept }: FindingListProps) {
  const { t } = useTranslation()
  return (
    <RowList
      none={t('findings.none')}
      rows={findings.map((finding) => {
        const { fingerprint, severity, message, rule, subject, accounts, evidence, fix } = finding
        return {
          key: fingerprint,
          name: message,
          aside: <ToneBadge tone={tones[severity]}>{t(`findings.one.${severity}`)}</ToneBadge>,
          details: [rule.name, subject.name, rule.remedy],
          more: (
            <>
              {accounts !== null && accounts.count > 1 && (
                <details>
                  <summary>{t('findings.accounts', { count: accounts.count })}</summary>
                  {accounts.largest.map(({ name }) => name).join(', ')}
                  {accounts.count > accounts.largest.length && ', …'}
                </details>
              )}
              <IfMay act="PLAN">
                <Group gap="xs">
                  {fix !== null && (
                    <IfMayPlan plan={fix}>
                      <Button
                        ref={keepFocusAround}
                        size="compact-sm"
                        variant="default"
                        aria-label={t('findings.fixFor', { name: fix.title })}
                        onClick={() => onFix(finding)}
                      >
                        {t('findings.fix')}
                      </Button>
                    </IfMayPlan>
                  )}
                  <IfMay act="PLAN_WHOLE">
                    <Button
                      ref={keepFocusAround}
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('findings.acceptFor', { name: message })}
                      onClick={() => onAccept(finding)}
                    >
                      {t('findings.accept')}
                    </Button>
                  </IfMay>
                </Group>
              </IfMay>
              <Why about={message} evidence={evidence} quiet />
            </>
          ),
        }
      })}
    />
  )
}
