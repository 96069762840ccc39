import { useTranslation } from 'react-i18next'
import { FactList } from '@/grid/fact-list'
import { Panel } from '@/components/panel'
import { useFormats } from '@/i18n/formats'
import type { Account } from '../account-query'
import { ownerName } from '../owner-name'
import { ExternalReferences } from './external-references'

/** What is known of a customer and of its contract. */
export function AccountFacts({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { contractStart, contractEnd, renewalTerms, tier, language } = account
  const dates = [contractStart, contractEnd].map((date) =>
    date === null ? '…' : formats.date(date),
  )
  const renewal = t(account.autoRenew ? 'customers.autoRenew' : 'customers.byTalk')
  return (
    <Panel title={t('customers.account')}>
      <FactList
        facts={[
          { name: t('customers.facts.acv'), value: formats.money(account.acv) },
          { name: t('customers.facts.segment'), value: t(`choices.segment.${account.segment}`) },
          {
            name: t('customers.facts.tier'),
            value: tier === null ? t('customers.bySegment') : t(`choices.tier.${tier}`),
          },
          {
            name: t('customers.facts.csm'),
            value: ownerName(account.csm) ?? t('customers.nobody'),
          },
          { name: t('customers.facts.contract'), value: dates.join(' – ') },
          {
            name: t('customers.facts.renewal'),
            value: renewalTerms === null ? renewal : `${renewal} · ${renewalTerms}`,
          },
          { name: t('customers.facts.region'), value: account.region },
          {
            name: t('customers.facts.language'),
            value: language === null ? null : formats.language(language),
          },
          { name: t('customers.facts.vertical'), value: account.vertical },
          {
            name: t('customers.facts.complexity'),
            value: t(`choices.complexity.${account.complexity}`),
          },
          {
            name: t('customers.facts.strategic'),
            value: account.strategic ? t('customers.yes') : null,
          },
          {
            name: t('customers.facts.elsewhere'),
            value: <ExternalReferences references={account.externalReferences} />,
            wide: true,
          },
        ]}
      />
    </Panel>
  )
}
