import type { kinds } from '@postscale/schema/entities/en'
import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FactList } from '@/grid/fact-list'
import { Panel } from '@/components/panel'
import { AccountLink, CoverageLink, OwnerLinks } from '@/components/thing-links'
import { useFormats } from '@/i18n/formats'
import { ActMenu } from '@/acts/act-menu'
import { ExternalReferences } from '@/things/external-references/external-references'
import type { Account } from '../account-query'
import { RecordMovement } from '../movements/record-movement'
import { AccountStanding } from './account-standing'

type FactName = keyof typeof kinds.account.fields

interface AccountFactsProps {
  readonly slug: string
  /** The day that is shown. */
  readonly day: string
  readonly account: Account
}

/** What is known of a customer and of its contract, and the way to record what it pays. */
export function AccountFacts({ slug, day, account }: AccountFactsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { contractStart, contractEnd, noticeDays, renewalTerms, tier, language } = account
  const { signedOn, parent, backup } = account
  const dates = [contractStart, contractEnd].map((date) =>
    date === null ? '…' : formats.date(date),
  )
  const renewal = t(account.autoRenew ? 'customers.autoRenew' : 'customers.byTalk')
  const called = (field: FactName) => t(`kinds.account.fields.${field}`)
  const closedOn = account.to !== null && account.to <= day ? account.to : null
  return (
    <Panel
      title={t('customers.account')}
      control={
        <Group gap="xs">
          {closedOn === null && <RecordMovement slug={slug} today={day} account={account} />}
          <ActMenu slug={slug} kind="account" thing={account} />
        </Group>
      }
    >
      <FactList
        facts={[
          {
            name: t('customers.facts.standing'),
            value:
              closedOn === null ? (
                <AccountStanding account={account} />
              ) : (
                t('customers.closed', { date: formats.date(closedOn) })
              ),
          },
          { name: called('acv'), value: formats.money(account.acv) },
          { name: called('contractCurrency'), value: account.contractCurrency },
          { name: called('segment'), value: t(`choices.segment.${account.segment}`) },
          {
            name: called('tier'),
            value: tier === null ? t('customers.bySegment') : t(`choices.tier.${tier}`),
          },
          {
            name: t('customers.facts.csm'),
            value:
              account.csm === null ? (
                t('customers.nobody')
              ) : (
                <CoverageLink target={account.csm.target} />
              ),
          },
          {
            name: called('backupPositionId'),
            value: backup === null ? null : <OwnerLinks owner={backup} />,
          },
          {
            name: called('parentId'),
            value: parent === null ? null : <AccountLink id={parent.id}>{parent.name}</AccountLink>,
          },
          { name: called('signedOn'), value: signedOn === null ? null : formats.date(signedOn) },
          { name: t('customers.facts.contract'), value: dates.join(' – ') },
          {
            name: t('customers.facts.renewal'),
            value: renewalTerms === null ? renewal : `${renewal} · ${renewalTerms}`,
          },
          {
            name: called('noticeDays'),
            value: noticeDays === null ? null : formats.days(noticeDays),
          },
          { name: called('region'), value: account.region },
          {
            name: called('language'),
            value: language === null ? null : formats.language(language),
          },
          { name: called('vertical'), value: account.vertical },
          {
            name: called('complexity'),
            value: t(`choices.complexity.${account.complexity}`),
          },
          {
            name: called('strategic'),
            value: account.strategic ? t('customers.yes') : null,
          },
          {
            name: t('customers.facts.elsewhere'),
            value: (
              <ExternalReferences
                kind="account"
                thing={account}
                references={account.externalReferences}
              />
            ),
            wide: true,
          },
        ]}
      />
    </Panel>
  )
}
