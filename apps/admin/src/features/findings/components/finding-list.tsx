import { Button, Checkbox, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { keepFocusAround } from '@/forms/return-focus'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { IfMay } from '@/viewer/if-may'
import { useMayAct } from '@/viewer/viewer-query'
import { IfMayPlan } from '@/viewer/if-may-plan'
import type { Finding } from '../findings-query'
import { severityTones } from '../severity-tones'

interface FindingListProps {
  readonly slug: string
  readonly findings: readonly Finding[]
  /** The fingerprints of those that are chosen. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (fingerprint: string, isChosen: boolean) => void
  readonly onFix: (finding: Finding) => void
  readonly onAccept: (finding: Finding) => void
}

/** Findings with what is wrong, what mends it, and why. */
export function FindingList(props: FindingListProps) {
  const { findings, chosen, onChoose, onFix, onAccept } = props
  const { t } = useTranslation()
  const mayPlan = useMayAct(props.slug, 'PLAN')
  return (
    <RowList
      none={t('findings.none')}
      rows={findings.map((finding) => {
        const { fingerprint, severity, message, rule, subject, accounts, evidence, fix } = finding
        return {
          key: fingerprint,
          name: mayPlan ? (
            <Checkbox
              size="xs"
              label={message}
              checked={chosen.has(fingerprint)}
              onChange={({ currentTarget }) => onChoose(fingerprint, currentTarget.checked)}
            />
          ) : (
            message
          ),
          aside: (
            <ToneBadge tone={severityTones[severity]}>{t(`findings.one.${severity}`)}</ToneBadge>
          ),
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
